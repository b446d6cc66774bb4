//! [`StableHash`]: a hash that is equal in every process and version, for values that are stored.

/// FNV-1a with 64 bits. It is not cryptographic: an attacker can choose texts with equal hashes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StableHash(u64);

impl StableHash {
    pub(crate) fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Adds bytes. The hash does not depend on how a text is divided.
    pub(crate) fn update(&mut self, bytes: impl AsRef<[u8]>) {
        for byte in bytes.as_ref() {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    pub(crate) fn finish(self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_specification() {
        for (text, expected) in
            [("", 0xcbf2_9ce4_8422_2325), ("a", 0xaf63_dc4c_8601_ec8c), ("foobar", 0x8594_4171_f739_67e8)]
        {
            let mut hash = StableHash::new();
            text.bytes().for_each(|byte| hash.update([byte]));
            assert_eq!(hash.finish(), expected, "draft-eastlake-fnv: {text}");
        }
    }
}
