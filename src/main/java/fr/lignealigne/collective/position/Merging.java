package fr.lignealigne.collective.position;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import fr.lignealigne.plan.PlanText;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Evidence;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The first text of a position, out of all that its sources say, for people to work on. No association is named in it:
 * the State may read it one day, and never whose the sources were.
 *
 * @param fates what became of each source so far
 */
record Merging(RemarkDraft draft, Map<RemarkId, SourceFate> fates) {

    private static final String PARAGRAPH = "\n\n";

    static Merging of(List<RemarkDetails> sources, PlanText text) {
        Anchor anchor = anchor(sources, text);
        String wording = sources.stream()
                .filter(source -> source.place().anchor().equals(anchor) && proposes(source))
                .map(RemarkDetails::wording)
                .findFirst()
                .orElse(null);
        Map<RemarkId, SourceFate> fates = new LinkedHashMap<>();
        StringBuilder body = new StringBuilder();
        for (RemarkDetails source : sources) {
            boolean isTaken = wording != null
                    && source.wording().equals(wording)
                    && source.place().anchor().equals(anchor);
            String said = said(source, isTaken);
            boolean fits = body.length() + PARAGRAPH.length() + said.length() <= Remarks.LONGEST;
            if (fits && !said.isEmpty()) {
                body.append(body.isEmpty() ? "" : PARAGRAPH).append(said);
            }
            fates.put(source.id(), isTaken ? SourceFate.TAKEN : fits ? SourceFate.IN_REASONS : SourceFate.ANNEXED);
        }
        return new Merging(
                new RemarkDraft(
                        anchor,
                        wording == null ? kind(sources) : RemarkKind.PROPOSAL,
                        body.toString(),
                        wording == null ? "" : wording,
                        Evidence.NONE,
                        sources.stream().flatMap(one -> one.themes().stream()).collect(toSet()),
                        sources.stream().flatMap(one -> one.forms().stream()).collect(toSet()),
                        false,
                        false),
                fates);
    }

    private static boolean proposes(RemarkDetails source) {
        return !source.wording().isBlank()
                && !source.wording().equals(source.place().quote());
    }

    /** The place they share, else the lines from the first to the last of them, else that of the first. */
    private static Anchor anchor(List<RemarkDetails> sources, PlanText text) {
        Anchor first = sources.getFirst().place().anchor();
        boolean isOne = sources.stream().allMatch(one -> one.place().anchor().equals(first));
        boolean areLines = sources.stream().allMatch(one -> one.place().anchor() instanceof Anchor.OnPassage);
        if (isOne || !areLines) {
            return first;
        }
        return new Anchor.OnPassage(text.lines(
                sources.stream().mapToInt(one -> one.place().firstLine()).min().orElseThrow(),
                sources.stream().mapToInt(one -> one.place().lastLine()).max().orElseThrow()));
    }

    /** A figure has one source of its own: it becomes a reason here, and its association deposits it. */
    private static @Nullable RemarkKind kind(List<RemarkDetails> sources) {
        Set<@Nullable RemarkKind> kinds = new LinkedHashSet<>();
        sources.forEach(source -> kinds.add(source.kind()));
        RemarkKind only = kinds.size() == 1 ? kinds.iterator().next() : null;
        return only == RemarkKind.EVIDENCE || only == RemarkKind.PROPOSAL ? null : only;
    }

    private static String said(RemarkDetails source, boolean isWordingTaken) {
        String other = isWordingTaken || !proposes(source)
                ? ""
                : Words.say(Locale.FRENCH, "position.otherWording", source.wording());
        return String.join(
                PARAGRAPH,
                Stream.of(source.body(), other, source.evidence().inOneLine())
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(toCollection(LinkedHashSet::new)));
    }
}
