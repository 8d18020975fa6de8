package fr.lignealigne.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Finds what may identify a person in a French text, by rules and lists; it remembers and calls nothing. */
public final class PersonalData {

    /** In the order in which they are believed: what one of them found is not read again by those after it. */
    private static final List<Seeker> SEEKERS = List.of(
            new Emails(),
            new Ibans(),
            new SocialSecurityNumbers(),
            new ForeignerFiles(),
            new Phones(),
            new Plates(),
            new Births(),
            new Addresses(),
            new Names(),
            new Minors());

    private PersonalData() {}

    /** What may identify a person, in the order of the text; none overlaps another. Linear in the length of the text. */
    public static List<Finding> in(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        Folded folded = Folded.of(text);
        List<Finding> found = new ArrayList<>();
        for (Seeker seeker : SEEKERS) {
            Taken taken = new Taken(found);
            for (Finding one : seeker.in(folded)) {
                if (!taken.meets(one)) {
                    found.add(one);
                } else if (!taken.meets(one.core())) {
                    found.add(one.core());
                }
            }
            found.sort(Comparator.comparingInt(Finding::from));
        }
        return found.stream().map(folded::unfold).toList();
    }

    /**
     * The text with all that may identify replaced.
     *
     * @param neutral the word for each kind, without its brackets
     */
    public static String hidden(String text, List<Finding> findings, Function<PersonalDataKind, String> neutral) {
        String hidden = text;
        List<Finding> fromTheEnd = findings.stream()
                .sorted(Comparator.comparingInt(Finding::from).reversed())
                .toList();
        for (Finding finding : fromTheEnd) {
            hidden = finding.hiddenIn(hidden, neutral.apply(finding.kind()));
        }
        return hidden;
    }
}
