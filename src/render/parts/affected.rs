//! The form "am I affected?": which product, which version. The script answers from what the form holds of
//! each product; without it the form is not shown, and the table beside it says the same.

use super::Text;
use crate::edition::ProductCheck;
use crate::html::phrase;
use crate::language::say;
use maud::{Markup, Render, html};
use serde::{Serialize, Serializer};

/// The form for the products of an advisory, and the address where a reader may ask.
pub(in crate::render) struct AffectedForm<'v> {
    /// The products.
    pub products: Vec<ProductCheck<'v>>,
    /// Where to ask.
    pub contact: Option<&'v str>,
}

impl Serialize for AffectedForm<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        phrase(serializer, |out| self.render_to(out), |data| self.products.serialize(data))
    }
}

impl Render for AffectedForm<'_> {
    fn render(&self) -> Markup {
        let Ok(data) = serde_json::to_string(&self.products) else { return html! {} };
        html! {
            @if let Some(first) = self.products.first() {
                form.check hidden data-products=(Text(&data)) data-contact=[self.contact] {
                    div.check-fields {
                        @if self.products.len() > 1 {
                            p {
                                label for="check-product" { (say!("common_product")) }
                                select #check-product name="product" {
                                    @for product in &self.products {
                                        option value=(Text(&product.slug)) { (Text(product.name)) }
                                    }
                                }
                            }
                        }
                        p.check-version {
                            label for="check-version" {
                                @if self.products.len() > 1 { (say!("affected_version")) }
                                @else { (Text(&say!("affected_version_of", product = first.name))) }
                            }
                            input #check-version name="version" type="text" autocomplete="off" spellcheck="false";
                        }
                        button type="submit" { (say!("affected_check")) }
                    }
                    div.answer role="status" {}
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn product(name: &str) -> ProductCheck<'_> {
        ProductCheck {
            slug: "p".to_owned(),
            name,
            scheme: "semver",
            order: "Semantic Versioning",
            claims: Vec::new(),
            groups: Vec::new(),
        }
    }

    #[test]
    fn what_a_record_says_is_escaped() {
        let name = "\"><script>alert(1)</script>";
        let form = AffectedForm { products: vec![product(name), product("b")], contact: None };
        let made = form.render().into_string();
        assert!(!made.contains("<script"), "{made}");
        assert!(made.contains("<select"), "{made}");
    }

    #[test]
    fn one_product_needs_no_choice_and_none_no_form() {
        let one = AffectedForm { products: vec![product("a")], contact: None };
        let made = one.render().into_string();
        assert!(!made.contains("<select") && made.contains("Your version of a"), "{made}");
        let none = AffectedForm { products: Vec::new(), contact: None };
        assert_eq!(none.render().into_string(), "");
    }
}
