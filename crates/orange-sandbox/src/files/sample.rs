//! Small generated files with valid content.

use axum::body::Bytes;
use jpeg_encoder::{ColorType, Encoder};

use super::File;
use crate::data::rng::SeededRng;

/// The format of a generated file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SampleFormat {
    Jpeg,
    Png,
    Pdf,
}

const WIDTH: u16 = 32;
const HEIGHT: u16 = 24;

impl SampleFormat {
    /// Generates a file; `rng` determines the picture or text.
    pub(crate) fn file(self, stem: &str, rng: &mut SeededRng) -> File {
        let (extension, media_type, content) = match self {
            Self::Jpeg => ("jpg", "image/jpeg", jpeg(&pixels(rng))),
            Self::Png => ("png", "image/png", png(&pixels(rng))),
            Self::Pdf => ("pdf", "application/pdf", pdf(&format!("{stem} {}", rng.below(10_000)))),
        };
        File {
            name: format!("{stem}.{extension}"),
            media_type: media_type.to_owned(),
            content: Bytes::from(content),
        }
    }
}

/// Generates a gradient between two colours, three bytes per pixel.
fn pixels(rng: &mut SeededRng) -> Vec<u8> {
    let mut colour = || [0; 3].map(|_: u8| rng.below(256));
    let (from, to) = (colour(), colour());
    let length = u64::from(WIDTH) * u64::from(HEIGHT);
    let mut pixels = Vec::new();
    for index in 0..length {
        for (from, to) in from.iter().zip(to) {
            let mixed = (from * (length - index) + to * index) / length;
            pixels.push(u8::try_from(mixed).unwrap_or(u8::MAX));
        }
    }
    pixels
}

fn jpeg(pixels: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    // Writing to memory cannot fail, and the size is valid.
    let encoded = Encoder::new(&mut out, 80).encode(pixels, WIDTH, HEIGHT, ColorType::Rgb);
    debug_assert!(encoded.is_ok());
    out
}

fn png(pixels: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, WIDTH.into(), HEIGHT.into());
    encoder.set_color(png::ColorType::Rgb);
    let encoded = encoder.write_header().and_then(|mut writer| writer.write_image_data(pixels));
    debug_assert!(encoded.is_ok());
    out
}

/// Generates a page with one line of text, which must not contain parentheses or backslashes.
fn pdf(line: &str) -> Vec<u8> {
    let text = format!("BT /F1 18 Tf 40 120 Td ({line}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 240] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{text}\nendstream", text.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut out = "%PDF-1.4\n".to_owned();
    let mut table = "0000000000 65535 f \n".to_owned();
    for (number, object) in (1..).zip(&objects) {
        table.push_str(&format!("{:010} 00000 n \n", out.len()));
        out.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    let (start, size) = (out.len(), objects.len() + 1);
    out.push_str(&format!(
        "xref\n0 {size}\n{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    ));
    out.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(format: SampleFormat) -> Bytes {
        let file = format.file("router", &mut SeededRng::new(1, 2));
        assert_eq!(file.content, format.file("router", &mut SeededRng::new(1, 2)).content, "always the same");
        assert_ne!(file.content, format.file("router", &mut SeededRng::new(1, 3)).content);
        file.content
    }

    #[test]
    fn generated_png_can_be_decoded() {
        let png = content(SampleFormat::Png);
        let mut reader = png::Decoder::new(std::io::Cursor::new(&png[..])).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let frame = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((frame.width, frame.height), (u32::from(WIDTH), u32::from(HEIGHT)));
        assert_eq!(pixels, super::pixels(&mut SeededRng::new(1, 2)));
    }

    #[test]
    fn generated_jpeg_has_markers_and_size() {
        let jpeg = content(SampleFormat::Jpeg);
        assert!(jpeg.starts_with(b"\xFF\xD8\xFF") && jpeg.ends_with(b"\xFF\xD9"));
        let frame = jpeg.windows(2).position(|marker| marker == b"\xFF\xC0").expect("a frame");
        assert_eq!(jpeg[frame + 5..frame + 9], [0, 24, 0, 32], "height and width");
    }

    #[test]
    fn generated_pdf_has_a_valid_xref_table() {
        let pdf = String::from_utf8(content(SampleFormat::Pdf).to_vec()).unwrap();
        let start: usize = pdf.rsplit("startxref\n").next().unwrap().lines().next().unwrap().parse().unwrap();
        let entries = pdf[start..].lines().skip(3).take(5);
        for (number, entry) in (1..).zip(entries) {
            let offset: usize = entry[..10].parse().unwrap();
            assert!(pdf[offset..].starts_with(&format!("{number} 0 obj\n")), "{entry}");
        }
    }
}
