package fr.lignealigne.synopsis;

import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.Measure;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.Signatories;
import fr.lignealigne.remark.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Wordings that bear on the same words of a version, and where these stand.
 *
 * @param measure it stands in, if any
 * @param passage the words they are wordings of; null for what has no words in the text
 * @param field of the sheet of that measure; null for words of the text
 */
public record PlacedWordings(
        @Nullable ItemId measure,
        @Nullable Passage passage,
        @Nullable SheetField field,
        Wordings wordings) {

    /** All that is proposed for one passage, as one text that holds every quote; then what has no words to choose. */
    public static List<PlacedWordings> of(PlanText text, Collection<RemarkDetails> remarks) {
        return laid(text, remarks, false);
    }

    /** The same for a longer stretch of the text: only what is proposed for words in common stands together. */
    public static List<PlacedWordings> apart(PlanText text, Collection<RemarkDetails> remarks) {
        return laid(text, remarks, true);
    }

    private static List<PlacedWordings> laid(PlanText text, Collection<RemarkDetails> remarks, boolean apart) {
        List<RemarkDetails> passages = new ArrayList<>();
        Map<Anchor, List<RemarkDetails>> wholes = new LinkedHashMap<>();
        for (RemarkDetails remark : remarks) {
            if (remark.wording().isBlank()) {
                continue;
            }
            if (remark.place().target() == Target.PASSAGE) {
                passages.add(remark);
            } else {
                wholes.computeIfAbsent(remark.place().anchor(), anchor -> new ArrayList<>())
                        .add(remark);
            }
        }
        List<PlacedWordings> placed = new ArrayList<>();
        clusters(text, passages, apart).forEach(cluster -> placed.add(onPassage(text, cluster)));
        wholes.values().forEach(said -> placed.add(onWhole(text, said)));
        return placed.stream()
                .filter(one -> !one.wordings().variants().isEmpty())
                .toList();
    }

    /** The words that remarks bear on, from the first to the last; empty where none bears on words of the text. */
    public static Optional<Passage> span(PlanText text, Collection<RemarkDetails> remarks) {
        List<Passage> passages = remarks.stream()
                .map(remark -> remark.place().passage())
                .filter(Objects::nonNull)
                .toList();
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        Spot from = Collections.min(
                passages.stream().map(one -> Spot.start(text, one)).toList());
        Spot to = Collections.max(
                passages.stream().map(one -> Spot.end(text, one)).toList());
        return Optional.of(new Passage(
                from.item(text).id(), from.character(), to.item(text).id(), to.character()));
    }

    /** The words of a passage that holds this one, as they read with one of these wordings. */
    public String within(PlanText text, Passage holding, String wording) {
        Passage own = Objects.requireNonNull(passage);
        return words(text, Spot.start(text, holding), Spot.start(text, own))
                + wording
                + words(text, Spot.end(text, own), Spot.end(text, holding));
    }

    private static List<List<RemarkDetails>> clusters(PlanText text, List<RemarkDetails> remarks, boolean apart) {
        List<List<RemarkDetails>> clusters = new ArrayList<>();
        Spot end = new Spot(-1, 0);
        for (RemarkDetails remark : remarks.stream()
                .sorted(Comparator.comparing(one -> Spot.start(text, one)))
                .toList()) {
            if (clusters.isEmpty() || apart && end.compareTo(Spot.start(text, remark)) <= 0) {
                clusters.add(new ArrayList<>());
            }
            clusters.getLast().add(remark);
            Spot reached = Spot.end(text, remark);
            end = end.compareTo(reached) < 0 ? reached : end;
        }
        return clusters;
    }

    private static PlacedWordings onPassage(PlanText text, List<RemarkDetails> remarks) {
        Passage whole = span(text, remarks).orElseThrow();
        Spot from = Spot.start(text, whole);
        Spot to = Spot.end(text, whole);
        String base = text.quote(whole).quote();
        List<ProposedWording> proposed = remarks.stream()
                .map(remark -> {
                    String before = words(text, from, Spot.start(text, remark));
                    String after = words(text, Spot.end(text, remark), to);
                    return proposed(remark, before + remark.wording() + after);
                })
                .toList();
        ItemId measure =
                text.measureAt(text.quote(whole).firstLine()).map(Measure::id).orElse(null);
        return new PlacedWordings(measure, whole, null, Wordings.of(base, proposed));
    }

    /** A field of a sheet has words of its own; a measure and the plan only their title, or none. */
    private static PlacedWordings onWhole(PlanText text, List<RemarkDetails> remarks) {
        RemarkDetails.Place place = remarks.getFirst().place();
        SheetField field = place.field();
        String base = field == null || place.measure() == null
                ? place.quote()
                : text.measure(place.measure())
                        .map(measure -> field.of(measure.sheet()))
                        .orElse("");
        List<ProposedWording> proposed = remarks.stream()
                .map(remark -> proposed(remark, remark.wording()))
                .toList();
        return new PlacedWordings(
                place.measure(),
                null,
                field,
                field == null ? Wordings.ofAWhole(base, proposed) : Wordings.of(base, proposed));
    }

    private static ProposedWording proposed(RemarkDetails remark, String whole) {
        return new ProposedWording(
                Objects.requireNonNullElse(remark.code(), ""),
                whole,
                remark.signatories().isJoint()
                        ? remark.signatories().signed().stream()
                                .map(Signatories.Signatory::name)
                                .toList()
                        : List.of(remark.organisationName()));
    }

    private static String words(PlanText text, Spot from, Spot to) {
        if (from.position() == to.position()) {
            return from.item(text).text().substring(from.character(), to.character());
        }
        StringBuilder words = new StringBuilder(from.item(text).text().substring(from.character()));
        for (Item item : text.items().subList(from.position() + 1, to.position())) {
            words.append('\n').append(item.text());
        }
        return words.append('\n')
                .append(to.item(text).text(), 0, to.character())
                .toString();
    }

    /** A place between two characters of the text. */
    private record Spot(int position, int character) implements Comparable<Spot> {

        static Spot start(PlanText text, Passage passage) {
            return new Spot(text.item(passage.from()).position(), passage.fromChar());
        }

        static Spot end(PlanText text, Passage passage) {
            return new Spot(text.item(passage.to()).position(), passage.toChar());
        }

        static Spot start(PlanText text, RemarkDetails remark) {
            return start(text, Objects.requireNonNull(remark.place().passage()));
        }

        static Spot end(PlanText text, RemarkDetails remark) {
            return end(text, Objects.requireNonNull(remark.place().passage()));
        }

        Item item(PlanText text) {
            return text.items().get(position);
        }

        @Override
        public int compareTo(Spot other) {
            return Comparator.comparingInt(Spot::position)
                    .thenComparingInt(Spot::character)
                    .compare(this, other);
        }
    }
}
