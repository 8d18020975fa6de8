package fr.lignealigne.collective;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.remark.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is said of one passage: remarks that all have a line in common.
 *
 * @param firstLine the first of the lines they have in common, down to {@code lastLine}
 */
public record Gathering(int firstLine, int lastLine, List<Said> said) {

    /** From here on several associations speak of one passage. */
    private static final int SEVERAL = 2;

    /**
     * Gathers remarks on passages, in the order of the text, each into one gathering: whatever ends first is met with all
     * that touch its last line. Chains of remarks that overlap two by two do not grow into one.
     */
    public static List<Gathering> of(List<Said> said) {
        List<Said> left = new ArrayList<>(said.stream()
                .filter(one -> one.target() == Target.PASSAGE)
                .sorted(Comparator.comparingInt(Said::lastLine))
                .toList());
        List<Gathering> gatherings = new ArrayList<>();
        while (!left.isEmpty()) {
            int line = left.getFirst().lastLine();
            List<Said> met =
                    left.stream().filter(one -> one.firstLine() <= line).toList();
            left.removeIf(one -> one.firstLine() <= line);
            gatherings.add(
                    new Gathering(met.stream().mapToInt(Said::firstLine).max().orElse(line), line, met));
        }
        return gatherings;
    }

    /** Several associations speak of it, and one of them at least has not deposited yet: it can still be said together. */
    public boolean isWorthBringingTogether() {
        return organisations().size() >= SEVERAL && said.stream().anyMatch(Said::shared);
    }

    public Set<OrganisationId> organisations() {
        return organisations(said);
    }

    /** Who speaks in these; each counts once. */
    public static Set<OrganisationId> organisations(List<Said> said) {
        Set<OrganisationId> organisations = new LinkedHashSet<>();
        said.forEach(one -> organisations.addAll(one.speaks()));
        return organisations;
    }
}
