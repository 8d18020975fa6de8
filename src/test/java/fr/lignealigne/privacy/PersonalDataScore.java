package fr.lignealigne.privacy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of what is labelled is found, and how much is found that is not labelled; by kind. */
public final class PersonalDataScore {

    /** What has a written form, and is wholly hidden or not found; names, addresses, days are found by more than half. */
    public static final Set<PersonalDataKind> STRUCTURED = EnumSet.of(
            PersonalDataKind.EMAIL,
            PersonalDataKind.PHONE,
            PersonalDataKind.SOCIAL_SECURITY,
            PersonalDataKind.FOREIGNER_FILE,
            PersonalDataKind.IBAN,
            PersonalDataKind.PLATE);

    /** @param spurious findings that meet no label of their kind */
    public record Count(int labelled, int found, int spurious) {

        public double recall() {
            return labelled == 0 ? 1 : (double) found / labelled;
        }

        public double precision() {
            return found + spurious == 0 ? 1 : (double) found / (found + spurious);
        }

        Count plus(Count other) {
            return new Count(labelled + other.labelled, found + other.found, spurious + other.spurious);
        }
    }

    private final Map<PersonalDataKind, Count> counts = new EnumMap<>(PersonalDataKind.class);
    private final List<String> faults = new ArrayList<>();

    /** On the half that the rules were written on, or on the other. */
    public static PersonalDataScore ofHalf(boolean heldOut) throws IOException {
        return of(LabelledSentence.all().stream()
                .filter(sentence -> sentence.heldOut() == heldOut)
                .toList());
    }

    private static PersonalDataScore of(List<LabelledSentence> sentences) {
        PersonalDataScore score = new PersonalDataScore();
        sentences.forEach(score::add);
        return score;
    }

    private void add(LabelledSentence sentence) {
        List<Finding> found = PersonalData.in(sentence.text());
        for (LabelledSentence.Label label : sentence.labels()) {
            int percent = STRUCTURED.contains(label.kind()) ? 95 : 50;
            boolean isFound = found.stream().anyMatch(finding -> label.isFound(finding, percent));
            count(label.kind(), new Count(1, isFound ? 1 : 0, 0));
            if (!isFound) {
                faults.add("missed " + label.kind() + ": " + sentence.text());
            }
        }
        for (Finding finding : found) {
            boolean isLabelled = sentence.labels().stream()
                    .anyMatch(label -> label.kind() == finding.kind() && label.meets(finding));
            if (!isLabelled) {
                count(finding.kind(), new Count(0, 0, 1));
                faults.add(
                        "spurious " + finding.kind() + " « " + finding.in(sentence.text()) + " »: " + sentence.text());
            }
        }
    }

    private void count(PersonalDataKind kind, Count one) {
        counts.merge(kind, one, Count::plus);
    }

    public Count of(PersonalDataKind kind) {
        return counts.getOrDefault(kind, new Count(0, 0, 0));
    }

    public Count of(Set<PersonalDataKind> kinds) {
        return kinds.stream().map(this::of).reduce(new Count(0, 0, 0), Count::plus);
    }

    /** What was missed or found for nothing, with its sentence; all of them invented. */
    public List<String> faults() {
        return faults;
    }
}
