package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who may know that something changed about a remark, as data: another node asks the same walls.
 *
 * @param standings how the remark stands, or stood, as the walls look at it
 * @param ministry that alone, where it is about a ministry
 */
record RemarkReaders(
        Of of,
        List<RemarkAccess.Standing> standings,
        @Nullable OrganisationId ministry) implements Predicate<Viewer> {

    enum Of {
        EVERYBODY,
        /** Whoever may read a remark that stands as one of these say. */
        READERS,
        /** Whoever might read it as the first says and may not as the second says. */
        LOSING,
        /** Who speaks for the same association. */
        COLLEAGUES,
        /** Of its readers, those who may know what the association holds. */
        CONFIDANTS,
        /** The people of that ministry. */
        MINISTRY
    }

    RemarkReaders {
        standings = List.copyOf(standings);
    }

    static RemarkReaders everybody() {
        return new RemarkReaders(Of.EVERYBODY, List.of(), null);
    }

    static RemarkReaders of(Of of, RemarkAccess.Standing... standings) {
        return new RemarkReaders(of, List.of(standings), null);
    }

    static RemarkReaders ofMinistry(OrganisationId ministry) {
        return new RemarkReaders(Of.MINISTRY, List.of(), ministry);
    }

    @Override
    public boolean test(Viewer viewer) {
        return switch (of) {
            case EVERYBODY -> true;
            case READERS -> standings.stream().anyMatch(standing -> RemarkAccess.mayRead(viewer, standing));
            case LOSING ->
                RemarkAccess.mayRead(viewer, standings.getFirst())
                        && !RemarkAccess.mayRead(viewer, standings.getLast());
            case COLLEAGUES -> standings.stream().anyMatch(standing -> RemarkAccess.mayConfirm(viewer, standing));
            case CONFIDANTS ->
                standings.stream()
                        .anyMatch(standing -> RemarkAccess.mayRead(viewer, standing)
                                && RemarkAccess.mayKnowStand(viewer, standing.organisation(), standing.signatories()));
            case MINISTRY -> ministry != null && ReferralAccess.mayAnswer(viewer, ministry);
        };
    }
}
