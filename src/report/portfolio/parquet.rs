//! A tidy table as a Parquet file. The same table gives the same bytes.

use std::sync::Arc;

use ::parquet::basic::{ConvertedType, Repetition, Type as Physical};
use ::parquet::column::writer::ColumnWriter;
use ::parquet::data_type::ByteArray;
use ::parquet::errors::ParquetError;
use ::parquet::file::properties::WriterProperties;
use ::parquet::file::writer::SerializedFileWriter;
use ::parquet::schema::types::{Type, TypePtr};
use jiff::civil::Date;

use super::tidy::{Kind, Tidy, Value};

/// Rows that stand together in a file; a reader takes them in one piece.
const GROUP: usize = 100_000;

/// The table as a Parquet file.
///
/// # Errors
/// What the writer of Parquet says.
pub fn parquet(table: &Tidy) -> Result<Vec<u8>, String> {
    written(table).map_err(|error| error.to_string())
}

fn written(table: &Tidy) -> Result<Vec<u8>, ParquetError> {
    let columns = table.columns.iter().enumerate().map(|(index, (name, kind))| {
        let (physical, converted) = match kind {
            Kind::Text => (Physical::BYTE_ARRAY, ConvertedType::UTF8),
            Kind::Number => (Physical::DOUBLE, ConvertedType::NONE),
            Kind::Whole => (Physical::INT64, ConvertedType::NONE),
            Kind::Day => (Physical::INT32, ConvertedType::DATE),
            Kind::Flag => (Physical::BOOLEAN, ConvertedType::NONE),
        };
        let repetition = if index == 0 { Repetition::REQUIRED } else { Repetition::OPTIONAL };
        let column = Type::primitive_type_builder(name, physical)
            .with_converted_type(converted)
            .with_repetition(repetition)
            .build()?;
        Ok(Arc::new(column))
    });
    let columns: Vec<TypePtr> = columns.collect::<Result<_, ParquetError>>()?;
    let schema = Type::group_type_builder(table.name).with_fields(columns).build()?;
    let properties = WriterProperties::builder().set_created_by("Waymark".to_owned()).build();
    let mut writer = SerializedFileWriter::new(Vec::new(), Arc::new(schema), Arc::new(properties))?;
    for rows in table.rows.chunks(GROUP) {
        let mut group = writer.next_row_group()?;
        let mut index = 0;
        while let Some(mut column) = group.next_column()? {
            let values = || rows.iter().filter_map(|row| row.get(index));
            // 1 where there is a value, 0 where there is a gap; the first column has none.
            let there: Vec<i16> = values().map(|value| i16::from(*value != Value::Gap)).collect();
            let there = (index > 0).then_some(there.as_slice());
            match column.untyped() {
                ColumnWriter::ByteArrayColumnWriter(writer) => {
                    let all: Vec<ByteArray> = values()
                        .filter_map(|value| match value {
                            Value::Text(words) => Some(words.as_bytes().to_vec().into()),
                            _ => None,
                        })
                        .collect();
                    writer.write_batch(&all, there, None)?;
                }
                ColumnWriter::DoubleColumnWriter(writer) => {
                    let all: Vec<f64> = values()
                        .filter_map(|value| match value {
                            Value::Number(number) => Some(*number),
                            _ => None,
                        })
                        .collect();
                    writer.write_batch(&all, there, None)?;
                }
                ColumnWriter::Int64ColumnWriter(writer) => {
                    let all: Vec<i64> = values()
                        .filter_map(|value| match value {
                            Value::Whole(number) => Some(*number),
                            _ => None,
                        })
                        .collect();
                    writer.write_batch(&all, there, None)?;
                }
                ColumnWriter::Int32ColumnWriter(writer) => {
                    let all: Vec<i32> = values()
                        .filter_map(|value| match value {
                            Value::Day(day) => Some(since_1970(*day)),
                            _ => None,
                        })
                        .collect();
                    writer.write_batch(&all, there, None)?;
                }
                ColumnWriter::BoolColumnWriter(writer) => {
                    let all: Vec<bool> = values()
                        .filter_map(|value| match value {
                            Value::Flag(yes) => Some(*yes),
                            _ => None,
                        })
                        .collect();
                    writer.write_batch(&all, there, None)?;
                }
                _ => {}
            }
            column.close()?;
            index += 1;
        }
        group.close()?;
    }
    writer.into_inner()
}

/// Days since the first of January 1970, as Parquet counts them.
fn since_1970(day: Date) -> i32 {
    Date::constant(1970, 1, 1).until(day).map_or(0, |span| span.get_days())
}
