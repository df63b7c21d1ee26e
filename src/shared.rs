//! A list whose versions share what did not change: the preview keeps the old site while it makes
//! the new one, and a copy of 60,000 records for each save would take longer than all else.

use std::ops::Index;
use std::sync::Arc;

/// How many items are copied when one of them changes.
const CHUNK: usize = 512;

/// A list that is cheap to clone and cheap to change in one place.
#[derive(Clone, Debug)]
pub struct Shared<T> {
    chunks: Vec<Arc<Vec<T>>>,
    len: usize,
}

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self { chunks: Vec::new(), len: 0 }
    }
}

impl<T> From<Vec<T>> for Shared<T> {
    fn from(list: Vec<T>) -> Self {
        let len = list.len();
        let mut chunks = Vec::with_capacity(len.div_ceil(CHUNK));
        let mut items = list.into_iter();
        while items.len() > 0 {
            chunks.push(Arc::new(items.by_ref().take(CHUNK).collect()));
        }
        Self { chunks, len }
    }
}

impl<T> FromIterator<T> for Shared<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        items.into_iter().collect::<Vec<T>>().into()
    }
}

impl<T> Shared<T> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The item at a place.
    pub fn get(&self, at: usize) -> Option<&T> {
        self.chunks.get(at / CHUNK)?.get(at % CHUNK)
    }

    /// All items, in order.
    pub fn iter(&self) -> impl Iterator<Item = &T> + Clone {
        self.chunks.iter().flat_map(|chunk| chunk.iter())
    }
}

impl<T: Clone> Shared<T> {
    /// Puts another item at a place that has one; other versions keep theirs.
    pub fn set(&mut self, at: usize, item: T) {
        let chunk = self.chunks.get_mut(at / CHUNK).map(Arc::make_mut);
        if let Some(place) = chunk.and_then(|c| c.get_mut(at % CHUNK)) {
            *place = item;
        }
    }
}

impl<T> Index<usize> for Shared<T> {
    type Output = T;

    fn index(&self, at: usize) -> &T {
        &self.chunks[at / CHUNK][at % CHUNK]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_share_what_did_not_change() {
        let old: Shared<String> = (0..2_000).map(|n| n.to_string()).collect();
        let mut new = old.clone();
        new.set(700, "changed".to_owned());
        new.set(5_000, "nowhere".to_owned());
        assert_eq!((old.len(), new.len()), (2_000, 2_000));
        assert_eq!((old[700].as_str(), new[700].as_str()), ("700", "changed"));
        assert!(new.get(2_000).is_none());
        assert!(new.iter().zip(old.iter()).filter(|(a, b)| a != b).count() == 1);
        let same = old.chunks.iter().zip(&new.chunks).filter(|(a, b)| Arc::ptr_eq(a, b)).count();
        assert_eq!(same, old.chunks.len() - 1);
    }
}
