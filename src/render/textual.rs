//! A serde adapter: views with HTML become data with plain text, without a second tree in memory.

use crate::markdown::plain_text;
use serde::ser::{
    self, Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple,
    Serializer,
};
use std::fmt::{self, Display};

/// Serialises a view as data: `what_html` becomes `what` with plain text, fields that serve looks
/// alone (`…_class`) and fields that are not there are left out.
pub(super) struct Textual<'a, T: ?Sized> {
    value: &'a T,
    /// Whether strings are HTML.
    html: bool,
}

impl<'a, T: ?Sized> Textual<'a, T> {
    /// A view as data.
    pub(super) fn new(value: &'a T) -> Self {
        Self { value, html: false }
    }
}

impl<T: Serialize + ?Sized> Serialize for Textual<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(Adapter { inner: serializer, html: self.html })
    }
}

struct Adapter<S> {
    inner: S,
    html: bool,
}

/// What is inside a list, tuple, map or struct goes through the adapter again.
struct Inside<C> {
    inner: C,
    html: bool,
}

macro_rules! forward {
    ($($name:ident($type:ty);)+) => {
        $(fn $name(self, value: $type) -> Result<Self::Ok, Self::Error> {
            self.inner.$name(value)
        })+
    };
}

impl<S: Serializer> Serializer for Adapter<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Inside<S::SerializeSeq>;
    type SerializeTuple = Inside<S::SerializeTuple>;
    type SerializeTupleStruct = Impossible<S::Ok, S::Error>;
    type SerializeTupleVariant = Impossible<S::Ok, S::Error>;
    type SerializeMap = Inside<S::SerializeMap>;
    type SerializeStruct = Inside<S::SerializeStruct>;
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

    /// Data is for machines: words come with their fields in order, not as template values.
    fn is_human_readable(&self) -> bool {
        false
    }

    fn serialize_str(self, value: &str) -> Result<Self::Ok, Self::Error> {
        if self.html {
            self.inner.serialize_str(&plain_text(value))
        } else {
            self.inner.serialize_str(value)
        }
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
        Ok(Inside { inner: self.inner.serialize_seq(len)?, html: self.html })
    }

    fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error> {
        Ok(Inside { inner: self.inner.serialize_tuple(len)?, html: self.html })
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
        Ok(Inside { inner: self.inner.serialize_map(len)?, html: false })
    }

    fn serialize_struct(
        self,
        name: &'static str,
        len: usize,
    ) -> Result<Self::SerializeStruct, Self::Error> {
        Ok(Inside { inner: self.inner.serialize_struct(name, len)?, html: false })
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

impl<C: SerializeSeq> SerializeSeq for Inside<C> {
    type Ok = C::Ok;
    type Error = C::Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error> {
        self.inner.serialize_element(&Textual { value, html: self.html })
    }

    fn end(self) -> Result<Self::Ok, Self::Error> {
        self.inner.end()
    }
}

impl<C: SerializeTuple> SerializeTuple for Inside<C> {
    type Ok = C::Ok;
    type Error = C::Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error> {
        self.inner.serialize_element(&Textual { value, html: self.html })
    }

    fn end(self) -> Result<Self::Ok, Self::Error> {
        self.inner.end()
    }
}

impl<C: SerializeMap> SerializeMap for Inside<C> {
    type Ok = C::Ok;
    type Error = C::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Self::Error> {
        self.inner.serialize_key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Self::Error> {
        self.inner.serialize_value(&Textual { value, html: self.html })
    }

    fn end(self) -> Result<Self::Ok, Self::Error> {
        self.inner.end()
    }
}

impl<C: SerializeStruct> SerializeStruct for Inside<C> {
    type Ok = C::Ok;
    type Error = C::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Self::Error> {
        if key.ends_with("_class") || value.serialize(Probe).is_ok() {
            return self.inner.skip_field(key);
        }
        match key.strip_suffix("_html") {
            Some(stem) => self.inner.serialize_field(stem, &Textual { value, html: true }),
            None => self.inner.serialize_field(key, &Textual { value, html: false }),
        }
    }

    fn end(self) -> Result<Self::Ok, Self::Error> {
        self.inner.end()
    }
}

/// Tells whether a value is none or null: only that serialises.
struct Probe;

/// There is something.
#[derive(Debug)]
struct Something;

impl Display for Something {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("something")
    }
}

impl std::error::Error for Something {}

impl ser::Error for Something {
    fn custom<T: Display>(_: T) -> Self {
        Self
    }
}

macro_rules! something {
    ($($name:ident($($type:ty),*) -> $ok:ty;)+) => {
        $(fn $name(self, $(_: $type),*) -> Result<$ok, Something> {
            Err(Something)
        })+
    };
}

type No = Impossible<(), Something>;

impl Serializer for Probe {
    type Ok = ();
    type Error = Something;
    type SerializeSeq = No;
    type SerializeTuple = No;
    type SerializeTupleStruct = No;
    type SerializeTupleVariant = No;
    type SerializeMap = No;
    type SerializeStruct = No;
    type SerializeStructVariant = No;

    something! {
        serialize_bool(bool) -> ();
        serialize_i8(i8) -> ();
        serialize_i16(i16) -> ();
        serialize_i32(i32) -> ();
        serialize_i64(i64) -> ();
        serialize_u8(u8) -> ();
        serialize_u16(u16) -> ();
        serialize_u32(u32) -> ();
        serialize_u64(u64) -> ();
        serialize_f32(f32) -> ();
        serialize_f64(f64) -> ();
        serialize_char(char) -> ();
        serialize_str(&str) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_unit_variant(&'static str, u32, &'static str) -> ();
        serialize_seq(Option<usize>) -> No;
        serialize_tuple(usize) -> No;
        serialize_tuple_struct(&'static str, usize) -> No;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> No;
        serialize_map(Option<usize>) -> No;
        serialize_struct(&'static str, usize) -> No;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> No;
    }

    fn serialize_none(self) -> Result<(), Something> {
        Ok(())
    }

    fn serialize_unit(self) -> Result<(), Something> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, _: &T) -> Result<(), Something> {
        Err(Something)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: &T,
    ) -> Result<(), Something> {
        Err(Something)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Something> {
        Err(Something)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Serialize;
    use serde_json::json;

    #[derive(Serialize)]
    struct View<'a> {
        id: &'a str,
        what_html: &'a str,
        why_html: Vec<&'a str>,
        escaped_html: Option<&'a str>,
        tlp_class: &'a str,
        inner: Vec<Inner>,
        extra: serde_json::Value,
    }

    #[derive(Serialize)]
    struct Inner {
        note_html: Option<String>,
        count: Option<u32>,
    }

    #[test]
    fn html_becomes_text_and_what_is_not_there_is_left_out() {
        let view = View {
            id: "F1 <b>",
            what_html: "<p>a &lt;b&gt; <code>c</code></p>",
            why_html: vec!["<em>x</em>", "y"],
            escaped_html: None,
            tlp_class: "amber",
            inner: vec![Inner { note_html: Some("<i>n</i>".into()), count: None }],
            extra: json!({ "k": null, "l": [1] }),
        };
        assert_eq!(
            serde_json::to_value(Textual::new(&view)).unwrap(),
            json!({
                "id": "F1 <b>",
                "what": "a <b> c",
                "why": ["x", "y"],
                "inner": [{ "note": "n" }],
                "extra": { "k": null, "l": [1] },
            })
        );
    }
}
