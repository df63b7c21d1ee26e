//! The products of the registry: which there are, and the keys that new ones get.

use super::draft::{Draft, Product};
use super::front;
use crate::address::slug;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use toml::de::{DeTable, DeValue};

/// The products that a registry has or will have.
#[derive(Default, Debug)]
pub struct Catalogue {
    taken: BTreeSet<String>,
    products: Vec<(String, Product)>,
    /// Places in `products`, by what tells a product from others of its name.
    places: BTreeMap<String, Vec<usize>>,
    added: BTreeSet<usize>,
    /// Names that records use although no registry lists them; they get an entry with the first new one.
    free: Vec<String>,
}

/// The keys of a draft's products, in their order.
pub type Keys = Vec<String>;

impl Catalogue {
    /// Reads the products of `registry`, the text of content/registry.toml. `used` are the product names
    /// of the site's records: where the registry has no products yet, they are listed too, or they would
    /// be errors from then on.
    ///
    /// # Errors
    /// A name that can't be a key.
    pub fn new(registry: &str, used: &BTreeSet<String>) -> Result<Self, String> {
        let (table, _) = DeTable::parse_recoverable(registry);
        let mut made = Self::default();
        let products = table.get_ref().get("products").map(toml::Spanned::get_ref);
        let Some(DeValue::Table(products)) = products else {
            for name in used {
                if slug(name) != **name {
                    return Err(format!(
                        "records name the product `{name}`, which can't be a key of the registry: with the \
                         first product in content/registry.toml every name must be there. Write it as \
                         `{}` in the records and run the import again",
                        slug(name)
                    ));
                }
                made.taken.insert(name.clone());
                made.free.push(name.clone());
            }
            return Ok(made);
        };
        for (key, value) in products {
            let key = key.get_ref().to_string();
            let DeValue::Table(fields) = value.get_ref() else { continue };
            let text = |name: &str| fields.get(name)?.get_ref().as_str().map(str::to_owned);
            let product = Product {
                name: text("name").unwrap_or_else(|| key.clone()),
                vendor: text("vendor"),
                purl: text("purl"),
                cpe: text("cpe"),
                ecosystem: text("ecosystem"),
            };
            made.insert(key, product);
        }
        Ok(made)
    }

    fn insert(&mut self, key: String, product: Product) {
        let place = self.products.len();
        self.taken.insert(key.clone());
        let named = (&product.vendor, &product.name);
        for name in [format!("{named:?}"), format!("{:?}", product.purl)] {
            self.places.entry(name).or_default().push(place);
        }
        self.products.push((key, product));
    }

    /// The keys of a draft's products; those that are new are added.
    pub fn keys(&mut self, draft: &Draft) -> Keys {
        draft.products.iter().map(|product| self.key(product)).collect()
    }

    /// The same package URL, or the same name and vendor, is the same product unless something else differs.
    /// What stands in the file stays as it is: an entry there that lacks something is another product.
    fn key(&mut self, product: &Product) -> String {
        let names =
            [format!("{:?}", product.purl), format!("{:?}", (&product.vendor, &product.name))];
        let names = &names[usize::from(product.purl.is_none())..];
        let places: Vec<usize> =
            names.iter().filter_map(|name| self.places.get(name)).flatten().copied().collect();
        for place in places {
            let is_new = self.added.contains(&place);
            let (key, entry) = &mut self.products[place];
            let mut whole = entry.clone();
            if whole.merge(product) && (is_new || whole == *entry) {
                *entry = whole;
                let (key, purl) = (key.clone(), format!("{:?}", product.purl));
                let known = self.places.entry(purl).or_default();
                if product.purl.is_some() && !known.contains(&place) {
                    known.push(place);
                }
                return key;
            }
        }
        let base = slug(&product.name);
        let mut key = base.clone();
        let mut number = 2;
        while self.taken.contains(&key) {
            let vendor = product.vendor.as_deref().or(product.ecosystem.as_deref()).map(slug);
            key = match vendor.filter(|_| number == 2) {
                Some(vendor) if !self.taken.contains(&format!("{vendor}-{base}")) => {
                    format!("{vendor}-{base}")
                }
                _ => format!("{base}-{number}"),
            };
            number += 1;
        }
        self.added.insert(self.products.len());
        self.insert(key.clone(), product.clone());
        key
    }

    /// How many products are new.
    pub fn added(&self) -> usize {
        self.added.len()
    }

    /// What is to be written below the registry's text; empty where nothing is new.
    pub fn appendix(&self) -> String {
        let mut out = String::new();
        if self.added.is_empty() {
            return out;
        }
        for name in &self.free {
            let _ = write!(out, "\n[products.{}]\n", front::key(name));
        }
        for place in &self.added {
            let (key, product) = &self.products[*place];
            let _ = write!(
                out,
                "\n[products.{}]\nname = {}\n",
                front::key(key),
                front::line(&product.name)
            );
            for (name, value) in [
                ("vendor", &product.vendor),
                ("purl", &product.purl),
                ("cpe", &product.cpe),
                ("ecosystem", &product.ecosystem),
            ] {
                if let Some(value) = value {
                    let _ = writeln!(out, "{name} = {}", front::line(value));
                }
            }
        }
        out
    }
}
