//! A serde adapter: views become data, without a second tree in memory.

use serde::ser::{
    self, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple,
    Serializer,
};
/// Serialises a view of a page as data: `what_html`, whose value turns to plain text, is called
/// `what`; an `href`, which is relative to the page, becomes a whole address.
pub(super) struct Textual<'a, T: ?Sized> {
    value: &'a T,
    page: Standing<'a>,
    /// Whether the value is an address.
    href: bool,
}

/// Where the page of a view stands.
#[derive(Clone, Copy)]
pub(super) struct Standing<'a> {
    /// Its whole address.
    pub(super) url: &'a str,
    /// The way from it to the edition's root: `../../`.
    pub(super) root: &'a str,
    /// The whole address of that root, without a slash at its end.
    pub(super) base: &'a str,
}

impl Standing<'_> {
    /// The whole address of a link of the page.
    pub(super) fn whole(self, href: &str) -> String {
        match href.strip_prefix(self.root) {
            Some(below) if !self.root.is_empty() => [self.base, "/", below].concat(),
            _ if href.starts_with('#') => [self.url, href].concat(),
            _ => href.to_owned(),
        }
    }
}

impl<'a, T: ?Sized> Textual<'a, T> {
    /// A view as data.
    pub(super) fn new(value: &'a T, page: Standing<'a>) -> Self {
        Self { value, page, href: false }
    }
}

impl<T: Serialize + ?Sized> Serialize for Textual<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(Adapter { inner: serializer, page: self.page, href: self.href })
    }
}

struct Adapter<'a, S> {
    inner: S,
    page: Standing<'a>,
    href: bool,
}

/// What is inside a list, tuple, map or struct goes through the adapter again.
struct Inside<'a, C> {
    inner: C,
    page: Standing<'a>,
}

macro_rules! forward {
    ($($name:ident($type:ty);)+) => {
        $(fn $name(self, value: $type) -> Result<Self::Ok, Self::Error> {
            self.inner.$name(value)
        })+
    };
}

impl<'a, S: Serializer> Serializer for Adapter<'a, S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Inside<'a, S::SerializeSeq>;
    type SerializeTuple = Inside<'a, S::SerializeTuple>;
    type SerializeTupleStruct = Impossible<S::Ok, S::Error>;
    type SerializeTupleVariant = Impossible<S::Ok, S::Error>;
    type SerializeMap = Inside<'a, S::SerializeMap>;
    type SerializeStruct = Inside<'a, S::SerializeStruct>;
    type SerializeStructVariant = Impossible<S::Ok, S::Error>;

    forward! {
        serialize_bool(bool);
        serialize_i8(i8);
        serialize_i16(i16);
        serialize_i32(i32);
        serialize_i64(i64);
        serialize_u8(u8);
        serialize_u16(u16);
        serialize_u32(u32);
        serialize_u64(u64);
        serialize_f32(f32);
        serialize_f64(f64);
        serialize_char(char);
        serialize_bytes(&[u8]);
        serialize_unit_struct(&'static str);
    }

    fn serialize_str(self, value: &str) -> Result<Self::Ok, Self::Error> {
        if self.href {
            self.inner.serialize_str(&self.page.whole(value))
        } else {
            self.inner.serialize_str(value)
        }
    }

    /// Data is for machines: phrases and words come as what they are, not as finished HTML.
    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_none(self) -> Result<Self::Ok, Self::Error> {
        self.inner.serialize_none()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Self::Ok, Self::Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Self::Ok, Self::Error> {
        self.inner.serialize_unit()
    }

    fn serialize_unit_variant(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
    ) -> Result<Self::Ok, Self::Error> {
        self.inner.serialize_unit_variant(name, index, variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Self::Ok, Self::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Self::Ok, Self::Error> {
        Err(unused())
    }

    fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error> {
        Ok(Inside { inner: self.inner.serialize_seq(len)?, page: self.page })
    }

    fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error> {
        Ok(Inside { inner: self.inner.serialize_tuple(len)?, page: self.page })
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Self::Error> {
        Err(unused())
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Self::Error> {
        Err(unused())
    }

    fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, Self::Error> {
        Ok(Inside { inner: self.inner.serialize_map(len)?, page: self.page })
    }

    fn serialize_struct(
        self,
        name: &'static str,
        len: usize,
    ) -> Result<Self::SerializeStruct, Self::Error> {
        Ok(Inside { inner: self.inner.serialize_struct(name, len)?, page: self.page })
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Self::Error> {
        Err(unused())
    }
}

/// Views are structs, lists, options, strings, numbers and booleans; no other shape of serde.
fn unused<E: ser::Error>() -> E {
    E::custom("a shape that no view has")
}

impl<C: SerializeSeq> SerializeSeq for Inside<'_, C> {
    type Ok = C::Ok;
    type Error = C::Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error> {
        self.inner.serialize_element(&Textual { value, page: self.page, href: false })
    }

    fn end(self) -> Result<Self::Ok, Self::Error> {
        self.inner.end()
    }
}

impl<C: SerializeTuple> SerializeTuple for Inside<'_, C> {
    type Ok = C::Ok;
    type Error = C::Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error> {
        self.inner.serialize_element(&Textual { value, page: self.page, href: false })
    }

    fn end(self) -> Result<Self::Ok, Self::Error> {
        self.inner.end()
    }
}

impl<C: SerializeMap> SerializeMap for Inside<'_, C> {
    type Ok = C::Ok;
    type Error = C::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Self::Error> {
        self.inner.serialize_key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error> {
        self.inner.serialize_value(&Textual { value, page: self.page, href: false })
    }

    fn end(self) -> Result<Self::Ok, Self::Error> {
        self.inner.end()
    }
}

impl<C: SerializeStruct> SerializeStruct for Inside<'_, C> {
    type Ok = C::Ok;
    type Error = C::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Self::Error> {
        let (name, href) = (key.strip_suffix("_html").unwrap_or(key), key == "href");
        self.inner.serialize_field(name, &Textual { value, page: self.page, href })
    }

    fn end(self) -> Result<Self::Ok, Self::Error> {
        self.inner.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::{Link, Links};
    use crate::html::Html;
    use crate::label::Tlp;
    use crate::time::Moment;
    use serde::Serialize;
    use serde_json::json;

    #[derive(Serialize)]
    struct View<'a> {
        id: &'a str,
        what_html: Html,
        why_html: Vec<Html>,
        #[serde(skip_serializing_if = "Option::is_none")]
        escaped_html: Option<Html>,
        at: Moment,
        links: Links,
        tlp: Tlp,
        inner: Vec<Inner>,
        extra: serde_json::Value,
    }

    #[derive(Serialize)]
    struct Inner {
        note_html: Option<Html>,
    }

    #[test]
    fn html_becomes_text_and_links_become_whole() {
        let html = |text: &str| Html(text.to_owned());
        let link = |href: &str| Link { href: Some(href.to_owned()), text: String::new() };
        let page = Standing {
            url: "https://casebook.example/o/incidents/I/",
            root: "../../",
            base: "https://casebook.example/o",
        };
        let view = View {
            id: "F1 <b>",
            what_html: html("<p>a &lt;b&gt; <code>c</code></p>"),
            why_html: vec![html("<em>x</em>"), html("y")],
            escaped_html: None,
            at: Moment::parse_coarse("2019-06").unwrap(),
            links: Links(vec![
                Link { href: None, text: "a & b".into() },
                link("../../services/x/"),
                link("#F1"),
                link("https://example.com/"),
            ]),
            tlp: Tlp::AmberStrict,
            inner: vec![Inner { note_html: Some(html("<i>n</i>")) }],
            extra: json!({ "k": null, "l": [1] }),
        };
        assert_eq!(
            serde_json::to_value(Textual::new(&view, page)).unwrap(),
            json!({
                "id": "F1 <b>",
                "what": "a <b> c",
                "why": ["x", "y"],
                "at": { "machine": "2019-06", "text": "2019-06" },
                "links": [
                    { "text": "a & b" },
                    { "href": "https://casebook.example/o/services/x/", "text": "" },
                    { "href": "https://casebook.example/o/incidents/I/#F1", "text": "" },
                    { "href": "https://example.com/", "text": "" },
                ],
                "tlp": "AMBER+STRICT",
                "inner": [{ "note": "n" }],
                "extra": { "k": null, "l": [1] },
            })
        );
    }
}
