package fr.lignealigne.decision.summary;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.remark.RemarkId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a round that anybody may read, without telling who said what.
 *
 * <p>A part of fewer than {@value #FEWEST_REMARKS} remarks, or in which fewer than {@value #FEWEST_SPEAKERS} organisations
 * spoke, goes into the rest; so does the next smallest until the rest itself is large enough. Every figure is therefore
 * a sum over many, all of them make the whole, and no subtraction gives a small one away. Two divisions of the whole stand
 * beside each other and are never crossed.
 *
 * @param organisations how many spoke, each signatory of a joint position among them
 * @param byOutcome in the order of the outcomes, the rest last
 * @param byMeasure in the order of the text, the rest last, which holds what is said of no measure too
 */
public record SummaryFigures(
        int remarks, int organisations, List<Share<Outcome>> byOutcome, List<Share<ItemId>> byMeasure) {

    public static final int FEWEST_REMARKS = 5;

    /** With two, each would know what the other said. */
    static final int FEWEST_SPEAKERS = 3;

    public static final int FEWEST_ORGANISATIONS = 5;

    public SummaryFigures {
        byOutcome = List.copyOf(byOutcome);
        byMeasure = List.copyOf(byMeasure);
    }

    /** An answered remark and one who speaks in it; a joint position is as many as signed it. */
    record Said(RemarkId remark, Outcome outcome, @Nullable ItemId measure, OrganisationId by) {}

    /** Empty where so few spoke, or said so little, that any figure would tell of somebody. */
    static Optional<SummaryFigures> of(Collection<Said> said, List<ItemId> measures) {
        Part<Boolean> whole = new Part<>(null);
        said.forEach(whole::add);
        if (whole.remarks.size() < FEWEST_REMARKS || whole.speakers.size() < FEWEST_ORGANISATIONS) {
            return Optional.empty();
        }
        return Optional.of(new SummaryFigures(
                whole.remarks.size(),
                whole.speakers.size(),
                shares(said, Said::outcome, List.of(Outcome.values())),
                shares(said, Said::measure, measures)));
    }

    private static <T> List<Share<T>> shares(
            Collection<Said> said, Function<Said, @Nullable T> dividing, List<T> order) {
        Map<T, Part<T>> parts = new LinkedHashMap<>();
        order.forEach(one -> parts.put(one, new Part<>(one)));
        Part<T> rest = new Part<>(null);
        for (Said one : said) {
            T in = dividing.apply(one);
            Part<T> part = in == null ? rest : parts.getOrDefault(in, rest);
            part.add(one);
        }
        List<Part<T>> shown = new ArrayList<>();
        for (Part<T> part : parts.values()) {
            if (part.isLargeEnough()) {
                shown.add(part);
            } else {
                rest.takeIn(part);
            }
        }
        while (!rest.remarks.isEmpty() && !rest.isLargeEnough() && !shown.isEmpty()) {
            Part<T> smallest = shown.stream()
                    .min(Comparator.comparingInt(part -> part.remarks.size()))
                    .orElseThrow();
            shown.remove(smallest);
            rest.takeIn(smallest);
        }
        if (!rest.remarks.isEmpty()) {
            shown.add(rest);
        }
        return shown.stream()
                .map(part -> new Share<>(Optional.ofNullable(part.key), part.remarks.size()))
                .toList();
    }

    /** What is counted together. */
    private static final class Part<T> {
        private final @Nullable T key;
        private final Set<RemarkId> remarks = new HashSet<>();
        private final Set<OrganisationId> speakers = new HashSet<>();

        private Part(@Nullable T key) {
            this.key = key;
        }

        private void add(Said said) {
            remarks.add(said.remark());
            speakers.add(said.by());
        }

        private void takeIn(Part<T> other) {
            remarks.addAll(other.remarks);
            speakers.addAll(other.speakers);
        }

        private boolean isLargeEnough() {
            return remarks.size() >= FEWEST_REMARKS && speakers.size() >= FEWEST_SPEAKERS;
        }
    }
}
