package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What stands on some lines, read once for many viewers: each of them is given the marks of what they may read, and nothing
 * else leaves it. {@link Remarks#marks} asks the same of the database, for one viewer.
 */
public final class MarkedLines {

    private final Predicate<Viewer> readers;
    private final List<Said> said;

    /** @param readers of the version */
    MarkedLines(Predicate<Viewer> readers, List<Said> said) {
        this.readers = readers;
        this.said = said;
    }

    /** A remark and where it stands, be it carried there. */
    record Said(int firstLine, int lastLine, RemarkAccess.Standing standing) {

        private Set<OrganisationId> speakers() {
            return standing.signatories().isEmpty() ? Set.of(standing.organisation()) : standing.signatories();
        }
    }

    private record Stretch(int first, int last) implements Comparable<Stretch> {

        @Override
        public int compareTo(Stretch other) {
            return first == other.first ? Integer.compare(last, other.last) : Integer.compare(first, other.first);
        }
    }

    /** By line; not found to whoever may not read the version. */
    public List<LineMark> seenBy(Viewer viewer) {
        if (!readers.test(viewer)) {
            throw new NotFound();
        }
        Map<Stretch, List<Set<OrganisationId>>> speakers = said.stream()
                .filter(remark -> RemarkAccess.mayRead(viewer, remark.standing()))
                .collect(Collectors.groupingBy(
                        remark -> new Stretch(remark.firstLine(), remark.lastLine()),
                        TreeMap::new,
                        Collectors.mapping(Said::speakers, Collectors.toList())));
        return speakers.entrySet().stream()
                .map(there -> new LineMark(
                        there.getKey().first(),
                        there.getKey().last(),
                        there.getValue().size(),
                        (int) there.getValue().stream()
                                .flatMap(Collection::stream)
                                .distinct()
                                .count(),
                        (int) there.getValue().stream()
                                .filter(those -> those.contains(viewer.organisation()))
                                .count()))
                .toList();
    }
}
