//! `/product_tree`: branches, full product names, relationships and groups, as products and versions.

use super::super::draft::{Draft, Product};
use super::super::json::{Node, Rest};
use super::super::{names, passage};
use super::ranges::{self, Which};
use std::collections::BTreeMap;

/// How deep branches may nest (CSAF 2.0 section 3.1.2; deeper ones are kept as data).
const DEEPEST: usize = 30;

/// One product of a document.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// Its place in the draft's products.
    pub(super) product: usize,
    /// What a person calls it, version and all.
    pub(super) name: String,
    pub(super) which: Which,
    vendor: Option<String>,
    /// Without a version.
    family: String,
}

/// The products by their ids, and the groups.
#[derive(Default, Debug)]
pub(super) struct Tree {
    order: Vec<String>,
    items: BTreeMap<String, Item>,
    groups: BTreeMap<String, Vec<String>>,
    helpers: BTreeMap<String, Vec<String>>,
}

/// What the branches above a product say.
#[derive(Clone, Default)]
struct Way {
    vendor: Option<String>,
    /// Names of product and of its kind, system and so on.
    names: Vec<(String, String)>,
    which: Which,
}

impl Tree {
    /// Reads the tree.
    pub(super) fn read(&mut self, mut tree: Node, draft: &mut Draft, rest: &mut Rest) {
        for branch in tree.nodes("branches") {
            self.branch(branch, &Way::default(), 0, draft, rest);
        }
        for full in tree.nodes("full_product_names") {
            self.leaf(full, &Way::default(), draft, rest);
        }
        let mut relationships = tree.nodes("relationships");
        // A relationship may stand on another that comes later.
        for _ in 0..DEEPEST {
            let before = relationships.len();
            relationships.retain_mut(|relationship| !self.relationship(relationship, draft, rest));
            if relationships.is_empty() || relationships.len() == before {
                break;
            }
        }
        for relationship in relationships {
            relationship.end(rest);
        }
        for mut group in tree.nodes("product_groups") {
            let id = group.text("group_id").unwrap_or_default();
            let ids = group.texts("product_ids");
            if let Some(summary) = group.text("summary") {
                let names: Vec<String> =
                    ids.iter().map(|id| passage::words(self.name_of(id))).collect();
                let text = format!("- {}: {}\n", passage::words(&summary), names.join(", "));
                draft.section("Groups of products", text);
            }
            self.groups.insert(id, ids);
            group.end(rest);
        }
        tree.end(rest);
        self.unify(draft);
    }

    /// Versions of one product share an entry of the registry, unless their package URLs or CPE names differ.
    fn unify(&mut self, draft: &mut Draft) {
        let mut kept: Vec<Product> = Vec::new();
        let mut moved = Vec::new();
        for product in &draft.products {
            let all = draft
                .products
                .iter()
                .filter(|p| (&p.vendor, &p.name) == (&product.vendor, &product.name));
            let mut whole = product.clone();
            let mut one = true;
            for other in all {
                one &= whole.merge(other);
            }
            let product = if one { whole } else { product.clone() };
            let place = kept.iter().position(|p| *p == product).unwrap_or(kept.len());
            if place == kept.len() {
                kept.push(product);
            }
            moved.push(place);
        }
        draft.products = kept;
        for item in self.items.values_mut() {
            item.product = moved.get(item.product).copied().unwrap_or_default();
        }
    }

    fn branch(
        &mut self,
        mut branch: Node,
        above: &Way,
        depth: usize,
        draft: &mut Draft,
        rest: &mut Rest,
    ) {
        if depth > DEEPEST {
            return branch.end(rest);
        }
        let mut way = above.clone();
        let category = branch.text("category").unwrap_or_default();
        let name = branch.text("name").unwrap_or_default();
        match category.as_str() {
            "vendor" => way.vendor = Some(passage::plain(&name)),
            "product_version" => way.which = Which::one(&name),
            "product_version_range" => way.which = ranges::read(&name),
            _ => way.names.push((category, passage::plain(&name))),
        }
        if let Some(product) = branch.node("product") {
            self.leaf(product, &way, draft, rest);
        }
        for below in branch.nodes("branches") {
            self.branch(below, &way, depth + 1, draft, rest);
        }
        branch.end(rest);
    }

    /// A full product name, below branches or by itself.
    fn leaf(&mut self, mut full: Node, way: &Way, draft: &mut Draft, rest: &mut Rest) {
        let id = full.text("product_id").unwrap_or_default();
        let name = passage::plain(&full.text("name").unwrap_or_else(|| id.clone()));
        let family = way.family().unwrap_or_else(|| match &way.vendor {
            Some(vendor) if way.which != Which::Whole => vendor.clone(),
            _ => name.clone(),
        });
        let helper = self.helper(&id, &mut full, draft, rest);
        full.end(rest);
        let item =
            Item { product: 0, name, which: way.which.clone(), vendor: way.vendor.clone(), family };
        self.add(id, item, helper, draft);
    }

    fn add(&mut self, id: String, mut item: Item, helper: Product, draft: &mut Draft) {
        item.product = draft.product(Product {
            name: item.family.clone(),
            vendor: item.vendor.clone(),
            ..helper
        });
        if self.items.insert(id.clone(), item).is_none() {
            self.order.push(id);
        }
    }

    /// A component in or on a product, as a product with the component's version. False where one of the two
    /// is not known yet.
    fn relationship(&mut self, node: &mut Node, draft: &mut Draft, rest: &mut Rest) -> bool {
        let (Some(part), Some(whole)) =
            (peek(node, "product_reference"), peek(node, "relates_to_product_reference"))
        else {
            return false;
        };
        let (Some(part), Some(whole)) =
            (self.items.get(&part).cloned(), self.items.get(&whole).cloned())
        else {
            return false;
        };
        let category = node.text("category").unwrap_or_default().replace('_', " ");
        node.skip(&["product_reference", "relates_to_product_reference"]);
        let Some(mut full) = node.node("full_product_name") else { return true };
        let id = full.text("product_id").unwrap_or_default();
        let name = passage::plain(&full.text("name").unwrap_or_else(|| id.clone()));
        let helper = self.helper(&id, &mut full, draft, rest);
        full.end(rest);
        let family = passage::plain(&format!("{} ({category} {})", part.family, whole.name));
        let vendor = whole.vendor.or(part.vendor);
        self.add(id, Item { product: 0, name, which: part.which, vendor, family }, helper, draft);
        true
    }

    /// Package URL and CPE for the registry; everything else is kept in the table of products.
    fn helper(&mut self, id: &str, full: &mut Node, draft: &mut Draft, rest: &mut Rest) -> Product {
        let mut found = Product::default();
        let Some(mut helper) = full.node("product_identification_helper") else { return found };
        let mut words = Vec::new();
        let mut purls = helper.texts("purls");
        purls.extend(helper.text("purl"));
        for purl in &purls {
            match names::purl_of_product(purl).filter(|_| found.purl.is_none()) {
                Some(base) => {
                    found.ecosystem = names::ecosystem_of(&base).map(str::to_owned);
                    found.purl = Some(base);
                }
                None => draft
                    .lost("further or invalid purls of a product", "kept in the table of products"),
            }
            words.push(passage::mono(purl));
        }
        if let Some(cpe) = helper.text("cpe") {
            found.cpe = names::cpe_of_product(&cpe);
            if found.cpe.is_none() {
                draft.lost("CPE names that are not CPE 2.3", "kept in the table of products");
            }
            words.push(passage::mono(&cpe));
        }
        for (field, what) in [
            ("serial_numbers", "serial number"),
            ("model_numbers", "model number"),
            ("skus", "stock keeping unit"),
            ("sbom_urls", "SBOM"),
        ] {
            for text in helper.texts(field) {
                draft.lost(
                    format!("product_identification_helper.{field}"),
                    "kept in the table of products",
                );
                words.push(format!("{what} {}", passage::mono(&text)));
            }
        }
        for mut uri in helper.nodes("x_generic_uris") {
            draft.lost(
                "product_identification_helper.x_generic_uris",
                "kept in the table of products",
            );
            words.extend(
                uri.text("namespace").into_iter().chain(uri.text("uri")).map(|t| passage::mono(&t)),
            );
            uri.end(rest);
        }
        for mut hashes in helper.nodes("hashes") {
            draft.lost("product_identification_helper.hashes", "kept in the table of products");
            words.extend(hashes.text("filename").map(|t| passage::mono(&t)));
            for mut hash in hashes.nodes("file_hashes") {
                let algorithm = hash.text("algorithm").unwrap_or_default();
                let value = hash.text("value").unwrap_or_default();
                words.push(format!("{} {}", passage::words(&algorithm), passage::mono(&value)));
                hash.end(rest);
            }
            hashes.end(rest);
        }
        helper.end(rest);
        self.helpers.insert(id.to_owned(), words);
        found
    }

    /// A product by its id.
    pub(super) fn item(&self, id: &str) -> Option<&Item> {
        self.items.get(id)
    }

    /// What a product is called; its id where nobody says.
    pub(super) fn name_of<'a>(&'a self, id: &'a str) -> &'a str {
        self.items.get(id).map_or(id, |item| &item.name)
    }

    /// All ids of products, in the order of the document.
    pub(super) fn ids(&self) -> &[String] {
        &self.order
    }

    /// The products that `product_ids` and `group_ids` of an entry name.
    pub(super) fn named(&self, node: &mut Node) -> Vec<String> {
        let mut ids = node.texts("product_ids");
        for group in node.texts("group_ids") {
            match self.groups.get(&group) {
                Some(members) => ids.extend(members.iter().cloned()),
                None => ids.push(group),
            }
        }
        let mut seen = Vec::new();
        ids.retain(|id| {
            !seen.contains(id) && {
                seen.push(id.clone());
                true
            }
        });
        ids
    }

    /// The products as the document has them, with what the registry has no field for.
    pub(super) fn table(&self, draft: &mut Draft) {
        let rows: Vec<Vec<String>> = self
            .order
            .iter()
            .filter_map(|id| Some((id, self.items.get(id)?)))
            .map(|(id, item)| {
                let known = self.helpers.get(id).map(|words| words.join(", ")).unwrap_or_default();
                vec![passage::mono(id), passage::words(&item.name), known]
            })
            .collect();
        if !rows.is_empty() {
            draft.section(
                "Products of the source document",
                passage::table(&["Id", "Product", "Known as"], &rows),
            );
        }
    }
}

impl Way {
    /// The product's name, with what else the branches say of it in parentheses.
    fn family(&self) -> Option<String> {
        let place = self.names.iter().rposition(|(category, _)| category == "product_name");
        let (_, name) = self.names.get(place.or(self.names.len().checked_sub(1))?)?;
        let others: Vec<&str> = self
            .names
            .iter()
            .map(|(_, other)| other.as_str())
            .filter(|other| *other != name && !name.contains(other))
            .collect();
        Some(if others.is_empty() {
            name.clone()
        } else {
            format!("{name} ({})", others.join(", "))
        })
    }
}

fn peek(node: &mut Node, name: &str) -> Option<String> {
    let text = node.text(name)?;
    node.put(name, &text);
    Some(text)
}
