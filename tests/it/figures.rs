//! Charts as pictures and tables: the same figures as everywhere, words that don't run into each
//! other or off the edge, shapes filled rightly, files that other programs read.

use waymark::charts::{
    self, GroupRow, Pick, domain_rows, gap_rows, heat_map, histogram, layer_rows, open_rows,
    rests_rows, stage_rows,
};
use waymark::model::{MemberId, Milestone, MilestoneId, Questionnaire};
use waymark::ops::appearance::Appearance;
use waymark::ops::figures::{
    self, Area, At, Cell, Figure, FigureFormat, Mark, Style, Table, triangles,
};
use waymark::ops::{self, Opened, SAMPLE_AS_OF};
use waymark::scoring::filter::shown;
use waymark::scoring::{Filter, GroupScore, Scores, round_half_up, score};
use waymark::storage::Packs;
use waymark::text::{Text, signed};

fn opened() -> (Opened, Scores) {
    let opened = ops::sample(&Packs::load(&[])).unwrap();
    let scores = score(&opened.questionnaire, &opened.assessment, SAMPLE_AS_OF);
    (opened, scores)
}

/// The questionnaire with names longer than anybody would give.
fn wordy(questionnaire: &Questionnaire) -> Questionnaire {
    let mut wordy = questionnaire.clone();
    for domain in &mut wordy.domains {
        domain.name.push_str(" and all that a committee could still think of adding to it");
        domain.short.push_str(" and interoperability");
    }
    for stage in &mut wordy.stages {
        stage.name.push_str(" everywhere interoperably");
    }
    for gap in &mut wordy.gaps {
        gap.name.push_str(", and whatever else may come between two systems and a purpose");
    }
    for item in &mut wordy.items {
        item.title.push_str(" beyond what anybody would write into a title, and then some more");
    }
    wordy
}

fn milestone(opened: &Opened, scores: &Scores, name: &str, as_of: &str, part: f64) -> Milestone {
    let mut milestone = scores.freeze(&opened.questionnaire, name, None);
    milestone.as_of = as_of.parse().unwrap();
    for (_, frozen) in &mut milestone.domains {
        frozen.score = frozen.score.map(|score| score * part);
    }
    milestone
}

/// Every figure of an assessment, with the table beside it.
fn all(
    questionnaire: &Questionnaire,
    opened: &Opened,
    scores: &Scores,
    style: &Style<'_>,
) -> Vec<(Figure, Table)> {
    let title = |name: &str| name.to_owned();
    let domains = domain_rows(questionnaire, scores);
    let layers = layer_rows(questionnaire, scores);
    let map = heat_map(questionnaire, scores);
    let gaps = gap_rows(questionnaire, scores);
    let bars = histogram(questionnaire, scores);
    let rests = rests_rows(questionnaire, scores);
    let open = open_rows(questionnaire, scores);
    let lines = charts::trend(questionnaire, &opened.assessment, scores);
    let group = |rows: &[GroupRow]| {
        (
            figures::bars(title("bars"), rows, style),
            figures::bars_table(title("bars"), title("Group"), rows, style),
        )
    };
    let plan = charts::gantt(questionnaire, &opened.assessment, scores).unwrap();
    let owner = |id: &MemberId| opened.assessment.members[id].name.clone();
    vec![
        (
            figures::gantt(title("plan"), &plan, &owner, style),
            figures::gantt_table(title("plan"), &plan, &owner, style),
        ),
        group(&domains),
        group(&layers),
        (
            figures::radar(title("radar"), &domains, style),
            figures::bars_table(title("radar"), title("Domain"), &domains, style),
        ),
        (
            figures::heat(title("heat"), &map, style),
            figures::heat_table(title("heat"), &map, style),
        ),
        (
            figures::exposure(title("exposure"), &gaps, style),
            figures::exposure_table(title("exposure"), &gaps, style),
        ),
        (
            figures::histogram(title("histogram"), &bars, style),
            figures::histogram_table(title("histogram"), &bars, style),
        ),
        (
            figures::rests(title("rests"), &rests, style),
            figures::rests_table(title("rests"), &rests, style),
        ),
        (
            figures::open(title("open"), &open, 15, style),
            figures::open_table(title("open"), &open, style),
        ),
        (
            figures::trend(title("trend"), &lines, style),
            figures::trend_table(title("trend"), &lines, style),
        ),
    ]
}

#[test]
fn words_stand_inside_a_chart_and_never_on_each_other() {
    let (mut opened, scores) = opened();
    let text = Text::new("en");
    let colours = figures::colours(Appearance::Light);
    for milestones in 0..4 {
        for wordy_names in [false, true] {
            let questionnaire = if wordy_names {
                wordy(&opened.questionnaire)
            } else {
                (*opened.questionnaire).clone()
            };
            for width in [480.0, 640.0, 860.0, 1140.0, 1700.0] {
                let scale = &questionnaire.scale;
                let style = Style { colours, width, scale, text: &text, as_claimed: false };
                for (figure, _) in all(&questionnaire, &opened, &scores, &style) {
                    check_words(&figure);
                }
            }
        }
        let date = ["2026-02-01", "2026-06-01", "2026-06-01", "2026-09-01"][milestones];
        let name = format!("Milestone {milestones}");
        let part = 0.4 + 0.1 * milestones as f64;
        let frozen = milestone(&opened, &scores, &name, date, part);
        opened.assessment.milestones.insert(MilestoneId::from(name), frozen);
    }
}

#[track_caller]
fn check_words(figure: &Figure) {
    let rooms: Vec<_> = figure
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Words { words, .. } => Some((words, mark.room_of_words()?)),
            _ => None,
        })
        .collect();
    let (title, width, height) = (&figure.title, figure.width, figure.height);
    for (index, (words, room)) in rooms.iter().enumerate() {
        let inside = room.x >= -1.0
            && room.y >= -1.0
            && room.right() <= width + 1.0
            && room.bottom() <= height + 1.0;
        assert!(inside, "{title} at {width} cuts {words:?} off at {room:?}");
        for (other, ground) in rooms.iter().skip(index + 1) {
            let overlap = room.shrunk(0.5).overlaps(&ground.shrunk(0.5));
            assert!(!overlap, "{title} at {width} writes {words:?} over {other:?}");
        }
    }
}

#[test]
fn tables_show_what_score_gives_as_json() {
    let (opened, scores) = opened();
    let text = Text::new("en");
    let colours = figures::colours(Appearance::Light);
    let questionnaire = &opened.questionnaire;
    let style = Style {
        colours,
        width: 960.0,
        scale: &questionnaire.scale,
        text: &text,
        as_claimed: false,
    };
    let json = ops::score_text(&opened, &scores, ops::ScoreFormat::Json, &text);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let mut compared = 0;
    for (_, table) in all(questionnaire, &opened, &scores, &style) {
        for row in &table.rows {
            let (group, id) = match &row.pick {
                Some(Pick::Domain(id)) => ("domains", id.as_str()),
                Some(Pick::Gap(id)) => ("gaps", id.as_str()),
                Some(Pick::Layer(id)) => ("layers", id.as_str()),
                Some(Pick::Stage(id)) => ("stages", id.as_str()),
                _ => continue,
            };
            let told = json[group].as_array().unwrap().iter().find(|told| told["id"] == id);
            compared += compare(&table, row, told.unwrap());
        }
    }
    assert!(compared > 200, "only {compared} figures were compared");
}

/// Reading JSON may be off in the last digit of the seventeen that are written.
fn alike(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => (a - b).abs() < 1e-12 * a.abs().max(1.0),
        (a, b) => a.is_none() && b.is_none(),
    }
}

/// Compares the columns that the JSON has too; returns how many there were.
fn compare(table: &Table, row: &figures::TableRow, told: &serde_json::Value) -> usize {
    let mut compared = 0;
    for (column, cell) in table.columns.iter().zip(&row.cells) {
        let field = match column.name.as_str() {
            "Score" => "score",
            "Claimed" => "claimed",
            "Level" => "level",
            "Range" => "range",
            "Answered" => "answered",
            name if name.starts_with("Now (") => "score",
            _ => continue,
        };
        let points = |value: &serde_json::Value| value.as_f64();
        let same = match cell {
            Cell::Points(shown) => alike(*shown, points(&told[field])),
            Cell::Level(level) => level.map(|level| u64::from(level.0)) == told[field].as_u64(),
            Cell::Range(range) => {
                alike(range.map(|range| range.0), points(&told["low"]))
                    && alike(range.map(|range| range.1), points(&told["high"]))
            }
            Cell::Share(answered, applicable) => {
                told["answered"] == *answered && told["applicable"] == *applicable
            }
            Cell::Count(answered) => told["answered"] == *answered,
            Cell::Date(_) | Cell::Words(_) => continue,
        };
        assert!(same, "{}: {} is {cell:?}, not {told}", table.title, column.name);
        compared += 1;
    }
    compared
}

#[test]
fn the_gap_to_the_target_is_what_a_reader_subtracts() {
    let (opened, scores) = opened();
    for row in domain_rows(&opened.questionnaire, &scores) {
        let GroupScore { score, target, .. } = row.figures;
        let (score, target) = (round_half_up(score.unwrap()), round_half_up(target.unwrap()));
        let short = charts::groups::to_target(&row.figures);
        assert_eq!(short, Some((target - score).max(0)), "{}", row.name);
    }
}

#[test]
fn a_field_of_the_map_tells_nothing_asked_from_nothing_known() {
    let (opened, scores) = opened();
    let map = heat_map(&opened.questionnaire, &scores);
    let field = |domain: &str, stage: &str| {
        let pick = Pick::Cell(domain.into(), stage.into());
        let mut fields = map.rows.iter().flat_map(|row| &row.cells);
        fields.find(|(of, _)| *of == pick).unwrap().1.clone()
    };
    let empty = field("REG", "S3");
    assert_eq!((empty.applicable, empty.score, empty.low), (0, None, None));
    let unknown = field("STR", "S5");
    assert!(unknown.applicable > 0 && unknown.score.is_none());
    // The edges are the sums that everything else shows too.
    assert_eq!(map.stages, stage_rows(&opened.questionnaire, &scores));
}

/// The lines of a figure's outlines, as thin areas.
fn outlines(figure: &Figure) -> Vec<Area> {
    let boxes = figure.marks.iter().filter_map(|mark| match mark {
        Mark::Box { area, fill: None, pen: Some(_), .. } => Some(*area),
        _ => None,
    });
    let thin = 1.5;
    boxes
        .flat_map(|area| {
            [
                Area { height: thin, ..area },
                Area { y: area.bottom() - thin, height: thin, ..area },
                Area { width: thin, ..area },
                Area { x: area.right() - thin, width: thin, ..area },
            ]
        })
        .collect()
}

#[test]
fn the_number_of_a_column_never_lies_on_an_outline() {
    let (opened, scores) = opened();
    let text = Text::new("en");
    let colours = figures::colours(Appearance::Light);
    let scale = &opened.questionnaire.scale;
    for width in [480.0, 960.0] {
        let style = Style { colours, width, scale, text: &text, as_claimed: false };
        for (supported, claimed) in (0..14).flat_map(|a| (0..14).map(move |b| (a, b))) {
            let mut bars = histogram(&opened.questionnaire, &scores);
            (bars.levels[1].supported, bars.levels[1].claimed) = (supported, claimed);
            (bars.levels[2].supported, bars.levels[2].claimed) = (30, 20);
            let figure = figures::histogram("levels".to_owned(), &bars, &style);
            check_words(&figure);
            let lines = outlines(&figure);
            for mark in &figure.marks {
                let Some(room) = mark.room_of_words() else { continue };
                let hit = lines.iter().find(|line| line.overlaps(&room));
                assert!(hit.is_none(), "{supported} of {claimed} at {width}: {mark:?}");
            }
        }
    }
}

#[test]
fn what_is_solid_is_called_claimed_where_claims_are_shown() {
    let (opened, scores) = opened();
    let text = Text::new("en");
    let colours = figures::colours(Appearance::Light);
    let questionnaire = &opened.questionnaire;
    let filter = Filter { as_claimed: true, ..Filter::default() };
    let part = shown(questionnaire, &opened.assessment, &filter, scores.as_of);
    let scale = &questionnaire.scale;
    for as_claimed in [false, true] {
        let style = Style { colours, width: 960.0, scale, text: &text, as_claimed };
        let scores = if as_claimed { &part.scores } else { &scores };
        let rows = domain_rows(questionnaire, scores);
        let levels = histogram(questionnaire, scores);
        for figure in [
            figures::bars("bars".to_owned(), &rows, &style),
            figures::radar("radar".to_owned(), &rows, &style),
            figures::histogram("levels".to_owned(), &levels, &style),
        ] {
            let count = |wanted: &str| {
                let is_it =
                    |mark: &&Mark| matches!(mark, Mark::Words { words, .. } if words == wanted);
                figure.marks.iter().filter(is_it).count()
            };
            let expected = if as_claimed { (0, 1) } else { (1, 1) };
            assert_eq!((count("Supported"), count("Claimed")), expected, "{}", figure.title);
        }
    }
}

#[test]
fn every_point_of_the_radar_leads_where_its_name_leads() {
    let (opened, scores) = opened();
    let text = Text::new("en");
    let colours = figures::colours(Appearance::Light);
    let scale = &opened.questionnaire.scale;
    let style = Style { colours, width: 600.0, scale, text: &text, as_claimed: false };
    let rows = domain_rows(&opened.questionnaire, &scores);
    let figure = figures::radar("Radar".to_owned(), &rows, &style);
    let leads: Vec<usize> = figure.handles.iter().map(|handle| handle.spot).collect();
    assert_eq!(leads, (0..rows.len()).collect::<Vec<_>>());
}

#[test]
fn names_at_the_ends_of_lines_keep_their_distance_and_their_order() {
    let heights = [100.0, 99.0, 98.5, 40.0, 1.0, 0.0, 0.0];
    let places = charts::spread(&heights, 6.0);
    for pair in places.windows(2) {
        assert!(pair[0] - pair[1] >= 6.0 - 1e-9 || pair[1] - pair[0] >= 6.0 - 1e-9, "{places:?}");
    }
    assert!(places.iter().all(|place| (0.0..=100.0).contains(place)), "{places:?}");
    assert_eq!(places[0], 100.0);
    assert_eq!(places[3], 40.0, "what has room stays where it is");
    let crowd = charts::spread(&[50.0; 30], 6.0);
    assert!(crowd.iter().all(|place| (-1e-9..=100.0 + 1e-9).contains(place)), "{crowd:?}");
    assert!(charts::spread(&[], 6.0).is_empty());
}

#[test]
fn a_change_is_what_a_reader_subtracts_and_has_its_sign() {
    let (mut opened, scores) = opened();
    let frozen = milestone(&opened, &scores, "First", "2026-02-01", 0.73);
    opened.assessment.milestones = [(MilestoneId::from("first"), frozen)].into();
    let trend = charts::trend(&opened.questionnaire, &opened.assessment, &scores);
    for line in &trend.lines {
        let shown = |index: usize| round_half_up(line.points[index].score.unwrap());
        assert_eq!(line.change(), Some(shown(1) - shown(0)), "{}", line.name);
    }
    assert_eq!([6, 0, -4].map(signed), ["+6", "±0", "−4"]);
}

fn area(corners: [At; 3]) -> f32 {
    let [a, b, c] = corners;
    ((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)).abs() / 2.0
}

fn shape(points: &[(f32, f32)]) -> Vec<At> {
    points.iter().map(|(x, y)| At { x: *x, y: *y }).collect()
}

#[track_caller]
fn check_area(points: &[(f32, f32)], expected: f32) {
    let corners = shape(points);
    let reversed: Vec<At> = corners.iter().rev().copied().collect();
    for corners in [corners, reversed] {
        let cut = triangles(&corners);
        let covered: f32 = cut.iter().map(|cut| area(cut.map(|index| corners[index]))).sum();
        assert!((covered - expected).abs() < 1e-3, "{points:?} covers {covered}, not {expected}");
    }
}

#[test]
fn shapes_with_bays_are_filled_without_the_bays() {
    check_area(&[(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)], 16.0);
    // A notch from above, an arrowhead, a comb.
    check_area(&[(0.0, 0.0), (2.0, 2.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)], 12.0);
    check_area(&[(0.0, 0.0), (4.0, 2.0), (0.0, 4.0), (1.0, 2.0)], 6.0);
    check_area(
        &[(0.0, 0.0), (1.0, 3.0), (2.0, 0.0), (3.0, 3.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)],
        10.0,
    );
    check_area(&[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (2.0, 2.0)], 2.0);
    check_area(&[(0.0, 0.0), (1.0, 0.0)], 0.0);
    check_area(&[], 0.0);
}

#[test]
fn the_radar_leaves_the_ground_of_a_dent_bare() {
    let (opened, scores) = opened();
    let text = Text::new("en");
    let colours = figures::colours(Appearance::Light);
    let scale = &opened.questionnaire.scale;
    let style = Style { colours, width: 600.0, scale, text: &text, as_claimed: false };
    let mut rows = domain_rows(&opened.questionnaire, &scores);
    for (index, row) in rows.iter_mut().enumerate() {
        let points = if index == 2 { 5.0 } else { 95.0 };
        row.figures.score = Some(points);
        row.figures.claimed = Some(points);
        row.figures.target = None;
    }
    let figure = figures::radar("Radar".to_owned(), &rows, &style);
    let filled = figure.marks.iter().find_map(|mark| match mark {
        Mark::Polygon { points, fill: Some(_), pen: None } if points.len() == rows.len() => {
            Some(points.clone())
        }
        _ => None,
    });
    let corners = filled.unwrap();
    let hub = At { x: 300.0, y: corners.iter().map(|at| at.y).sum::<f32>() / 10.0 };
    let drawn = figures::pixels(&figure, 1.0).unwrap();
    let pixel = |at: At| {
        let index = 4 * (at.y as usize * drawn.width + at.x as usize);
        [drawn.rgba[index], drawn.rgba[index + 1], drawn.rgba[index + 2]]
    };
    // Halfway out on the dented axis there is ground, on the ones beside it there is colour.
    let toward = |corner: At, by: f32| At {
        x: hub.x + (corner.x - hub.x) * by,
        y: hub.y + (corner.y - hub.y) * by,
    };
    let dent = toward(corners[2], 9.0);
    let beside = toward(corners[6], 0.55);
    let ground = [colours.surface[0], colours.surface[1], colours.surface[2]];
    let off = |a: [u8; 3]| a.iter().zip(ground).map(|(a, b)| a.abs_diff(b)).max().unwrap();
    assert!(off(pixel(At { y: dent.y + 4.0, ..dent })) < 8, "the dent is filled");
    assert!(off(pixel(At { y: beside.y + 4.0, ..beside })) > 30, "the shape is not filled");
}

#[test]
fn files_hold_the_chart_as_text_as_picture_and_as_figures() {
    let (mut opened, scores) = opened();
    let mut questionnaire = (*opened.questionnaire).clone();
    questionnaire.domains[0].name = "=1+1 <b>\"&\u{1} 🙂".to_owned();
    opened.questionnaire = questionnaire.clone().into();
    let text = Text::new("en");
    let colours = figures::colours(Appearance::Light);
    let scale = &questionnaire.scale;
    let style = Style { colours, width: 960.0, scale, text: &text, as_claimed: false };
    for (figure, table) in all(&questionnaire, &opened, &scores, &style) {
        let svg = figures::svg(&figure);
        assert_eq!(svg, figures::svg(&figure), "the same figure gives the same bytes");
        assert!(svg.contains("<title id=\"figure-title\">") && svg.contains("<desc"), "{svg}");
        assert!(!svg.contains("<b>") && !svg.contains('\u{1}'), "names are text");
        let png = figures::bytes(&figure, &table, FigureFormat::Png).unwrap();
        assert_eq!(png[..8], *b"\x89PNG\r\n\x1a\n");
        let csv = figures::bytes(&figure, &table, FigureFormat::Csv).unwrap();
        let mut reader = csv::Reader::from_reader(csv.as_slice());
        let records: Vec<_> = reader.records().map(Result::unwrap).collect();
        assert_eq!(records.len(), table.rows.len());
        for cell in records.iter().flatten() {
            assert!(!cell.starts_with(['=', '@']), "{cell:?} is a formula");
        }
    }
}
