//! A random number generator with fixed results: the same seed gives the same data on every machine and with every
//! version of every dependency.

/// SplitMix64, by Steele, Lea and Flood. Not suitable for secrets.
#[derive(Clone, Debug)]
pub(crate) struct SeededRng(u64);

impl SeededRng {
    /// Creates the generator for `seed` and `index`. Each record has its own generator, so that it can be generated
    /// without the previous ones.
    pub(crate) fn new(seed: u64, index: u64) -> Self {
        // Multiplication by a large odd number gives successive indices starts that differ in many bits.
        let mut start = Self(seed ^ index.wrapping_mul(0xD1B5_4A32_D192_ED03));
        Self(start.next())
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Returns a number below `bound`, or zero if `bound` is zero.
    pub(crate) fn below(&mut self, bound: u64) -> u64 {
        let number = u128::from(self.next()) * u128::from(bound);
        // The upper half of a 64 by 64 bit product is below `bound`.
        u64::try_from(number >> 64).unwrap_or(0)
    }

    /// Returns a number from `low` to `high`, both included.
    pub(crate) fn between(&mut self, low: u64, high: u64) -> u64 {
        low.saturating_add(self.below(high.saturating_sub(low).saturating_add(1)))
    }

    /// Returns `true` with a probability of `percent` percent.
    pub(crate) fn percent(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// Returns one of `choices`, which must not be empty.
    pub(crate) fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        let index = self.below(choices.len() as u64);
        choices[usize::try_from(index).unwrap_or(0)]
    }

    /// Returns `length` characters of `alphabet`.
    pub(crate) fn text(&mut self, length: usize, alphabet: &[u8]) -> String {
        (0..length).map(|_| char::from(self.pick(alphabet))).collect()
    }

    /// Returns a lower-case UUID of version 4.
    pub(crate) fn uuid(&mut self) -> String {
        let (high, low) = (self.next(), self.next());
        format!(
            "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xFFFF,
            high & 0xFFF,
            0x8000 | (low >> 48) & 0x3FFF,
            low & 0xFFFF_FFFF_FFFF,
        )
    }
}

/// Returns the FNV-1a hash, the same on every machine and with every compiler.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, step)
}

/// The characters of generated codes, such as those of buildings and streets.
pub(crate) const CODE_CHARACTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// The characters of generated tokens, secrets and API keys.
pub(crate) const SECRET_CHARACTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_a_seed_are_fixed() {
        // The published reference values of SplitMix64 for this seed.
        let mut rng = SeededRng(1_234_567);
        assert_eq!(rng.next(), 6_457_827_717_110_365_317);
        assert_eq!(rng.next(), 3_203_168_211_198_807_973);
        assert_eq!(SeededRng::new(7, 42).uuid(), SeededRng::new(7, 42).uuid());
        assert_ne!(SeededRng::new(7, 42).uuid(), SeededRng::new(7, 43).uuid());
    }

    #[test]
    fn random_numbers_stay_within_bounds() {
        let mut rng = SeededRng::new(3, 3);
        for _ in 0..10_000 {
            assert!(rng.below(7) < 7);
            assert!((2..=5).contains(&rng.between(2, 5)));
        }
        assert_eq!(rng.below(0), 0);
        assert_eq!(rng.between(5, 5), 5);
    }

    #[test]
    fn uuid_has_version_4_format() {
        let uuid = SeededRng::new(1, 1).uuid();
        let lengths: Vec<_> = uuid.split('-').map(str::len).collect();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
        assert_eq!(uuid.as_bytes()[14], b'4');
        assert!(b"89ab".contains(&uuid.as_bytes()[19]));
    }
}
