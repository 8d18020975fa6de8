package fr.lignealigne.notice;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Who reads which notices: nobody but whom they were told to, and only while they stand inside their wall. */
public final class NoticeAccess {

    private NoticeAccess() {}

    /** Reading a notice of one's own, or its mail, that was told in this seat. */
    public static boolean mayRead(Viewer viewer, NoticeKind kind, OrganisationId toldIn) {
        boolean inside = switch (kind.wall()) {
            case PERSON -> true;
            case SEAT -> viewer.organisation().equals(toldIn);
            case COLLECTIVE -> viewer.organisation().equals(toldIn) && viewer.inTheCollective();
            case STATE -> viewer.organisation().equals(toldIn) && viewer.preparesTheAnswer();
        };
        return inside && (kind.roles().isEmpty() || kind.roles().stream().anyMatch(viewer::is));
    }

    /** Those that this viewer may read when they were told in their present seat. */
    static Set<NoticeKind> readable(Viewer viewer) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> mayRead(viewer, kind, viewer.organisation()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(NoticeKind.class)));
    }
}
