//! Counts in two directions as a table whose cells are shaded; the number is printed in each.

use super::scroll;
use crate::edition::{Grid, GridRow};
use crate::html::phrase;
use crate::language::say;
use maud::{Markup, Render, html};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// How many shades there are, apart from that of an empty cell.
const SHADES: usize = 4;

impl Serialize for Grid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let data = |s: S| {
            let mut fields = s.serialize_struct("Grid", 3)?;
            fields.serialize_field("title", self.title)?;
            fields.serialize_field("columns", &self.columns)?;
            fields.serialize_field("rows", &self.rows)?;
            fields.end()
        };
        phrase(serializer, |out| self.render_to(out), data)
    }
}

/// The shade of a count: 0 for none, then in even steps up to the highest count.
fn shade(count: usize, most: usize) -> usize {
    (count * SHADES).div_ceil(most.max(1)).min(SHADES)
}

impl Render for Grid {
    fn render(&self) -> Markup {
        let cells = || self.rows.iter().flat_map(|r| &r.cells).map(|c| c.count);
        let most = cells().max().unwrap_or(0);
        let table = html! {
            table.grid {
                caption.vh { (self.title) }
                thead {
                    tr {
                        th scope="col" { (self.of) }
                        @for (name, _) in &self.columns { th scope="col" { (name) } }
                        th scope="col" { (say!("common_all")) }
                    }
                }
                tbody { @for row in &self.rows { (grid_row(row, most)) } }
                tfoot {
                    tr {
                        th scope="row" { (say!("common_all")) }
                        @for (_, total) in &self.columns { td { (total) } }
                        td { (self.total) }
                    }
                }
            }
        };
        scroll(self.title, &table)
    }
}

fn grid_row(row: &GridRow, most: usize) -> Markup {
    html! {
        tr {
            th scope="row" { (row.name) }
            @for cell in &row.cells { td class={ "shade-" (shade(cell.count, most)) } { (cell) } }
            td { (row.total) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shades_go_up_to_the_highest() {
        let found: Vec<usize> =
            [0, 1, 5, 6, 10, 19, 20].into_iter().map(|n| shade(n, 20)).collect();
        assert_eq!(found, [0, 1, 1, 2, 2, 4, 4]);
        assert_eq!((shade(0, 0), shade(1, 1)), (0, 4));
    }
}
