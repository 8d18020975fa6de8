package fr.lignealigne.notice;

import static fr.lignealigne.account.Role.ADMINISTRATOR;
import static fr.lignealigne.account.Role.ASSOCIATION_LEAD;
import static fr.lignealigne.account.Role.ASSOCIATION_MEMBER;
import static fr.lignealigne.account.Role.CABINET;
import static fr.lignealigne.account.Role.COLLECTIVE_COORDINATOR;
import static fr.lignealigne.account.Role.MINISTRY;
import static fr.lignealigne.account.Role.MIPROF;
import static fr.lignealigne.notice.NoticeGroup.ACCOUNT;
import static fr.lignealigne.notice.NoticeGroup.ASSOCIATION;
import static fr.lignealigne.notice.NoticeGroup.CONSULTATION;
import static fr.lignealigne.notice.NoticeGroup.EXCHANGES;
import static fr.lignealigne.notice.NoticePace.AT_ONCE;
import static fr.lignealigne.notice.NoticePace.DAILY;

import fr.lignealigne.account.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people are told of. Each kind says how its mails leave unless somebody chose otherwise (what awaits an act of
 * theirs at once, what is only news with the digest of the day), or that they are compulsory.
 */
public enum NoticeKind {
    ROUND_OPENED(CONSULTATION, AT_ONCE, NoticeWall.SEAT, ASSOCIATION_LEAD),
    CLOSING_MOVED(CONSULTATION, AT_ONCE, NoticeWall.SEAT, ASSOCIATION_LEAD),
    CLOSING_NEAR(CONSULTATION, AT_ONCE, NoticeWall.SEAT, ASSOCIATION_LEAD, ASSOCIATION_MEMBER, COLLECTIVE_COORDINATOR),
    RECEIPT(CONSULTATION, null, NoticeWall.SEAT, ASSOCIATION_LEAD),
    ANSWERS_RELEASED(CONSULTATION, null, NoticeWall.SEAT, ASSOCIATION_LEAD),
    RELEASE_AWAITS(CONSULTATION, AT_ONCE, NoticeWall.STATE, CABINET),
    RELEASE_FAILED(CONSULTATION, null, NoticeWall.STATE, CABINET),
    REFERRED(CONSULTATION, AT_ONCE, NoticeWall.SEAT, MINISTRY),
    REFERRAL_NEAR(CONSULTATION, AT_ONCE, NoticeWall.SEAT, MINISTRY),
    REFERRAL_OVERDUE(CONSULTATION, AT_ONCE, NoticeWall.SEAT, MINISTRY),
    REFERRAL_ANSWERED(CONSULTATION, DAILY, NoticeWall.STATE, MIPROF),
    ASSIGNED(CONSULTATION, AT_ONCE, NoticeWall.STATE, CABINET, MIPROF),
    ASSIGNMENT_NEAR(CONSULTATION, AT_ONCE, NoticeWall.STATE, CABINET, MIPROF),
    ASSIGNMENT_OVERDUE(CONSULTATION, AT_ONCE, NoticeWall.STATE, CABINET, MIPROF),
    STATE_NOTE(CONSULTATION, DAILY, NoticeWall.STATE, CABINET, MIPROF),
    DRAFT_PROPOSED(ASSOCIATION, AT_ONCE, NoticeWall.SEAT, ASSOCIATION_LEAD),
    DRAFT_SENT_BACK(
            ASSOCIATION, AT_ONCE, NoticeWall.SEAT, ASSOCIATION_MEMBER, ASSOCIATION_LEAD, COLLECTIVE_COORDINATOR),
    DRAFT_COMMENTED(ASSOCIATION, DAILY, NoticeWall.SEAT, ASSOCIATION_MEMBER, ASSOCIATION_LEAD, COLLECTIVE_COORDINATOR),
    MANDATE_GIVEN(ASSOCIATION, null, NoticeWall.SEAT, ASSOCIATION_MEMBER, ASSOCIATION_LEAD, COLLECTIVE_COORDINATOR),
    MANDATE_REVOKED(ASSOCIATION, null, NoticeWall.SEAT, ASSOCIATION_MEMBER, ASSOCIATION_LEAD, COLLECTIVE_COORDINATOR),
    MANDATE_USED(ASSOCIATION, null, NoticeWall.SEAT, ASSOCIATION_MEMBER, ASSOCIATION_LEAD, COLLECTIVE_COORDINATOR),
    REMINDED(NoticeGroup.COLLECTIVE, AT_ONCE, NoticeWall.COLLECTIVE, ASSOCIATION_LEAD),
    POSITION_OPENED(NoticeGroup.COLLECTIVE, AT_ONCE, NoticeWall.COLLECTIVE, ASSOCIATION_LEAD),
    POSITION_CHANGED(NoticeGroup.COLLECTIVE, AT_ONCE, NoticeWall.COLLECTIVE, ASSOCIATION_LEAD),
    POSITION_AWAITS(NoticeGroup.COLLECTIVE, AT_ONCE, NoticeWall.COLLECTIVE, ASSOCIATION_LEAD),
    POSITION_FOLLOWED(NoticeGroup.COLLECTIVE, DAILY, NoticeWall.COLLECTIVE, ASSOCIATION_LEAD),
    POSITION_GIVEN_UP(NoticeGroup.COLLECTIVE, DAILY, NoticeWall.COLLECTIVE, ASSOCIATION_LEAD),
    POSITION_DEPOSITED(NoticeGroup.COLLECTIVE, DAILY, NoticeWall.COLLECTIVE),
    POSITION_WITHDRAWN(NoticeGroup.COLLECTIVE, DAILY, NoticeWall.SEAT, ASSOCIATION_LEAD),
    DRAFT_SHARED(NoticeGroup.COLLECTIVE, DAILY, NoticeWall.COLLECTIVE),
    POSTED(NoticeGroup.COLLECTIVE, DAILY, NoticeWall.COLLECTIVE),
    MANDATE_RECEIVED(NoticeGroup.COLLECTIVE, null, NoticeWall.COLLECTIVE, COLLECTIVE_COORDINATOR),
    MANDATE_ENDED(NoticeGroup.COLLECTIVE, null, NoticeWall.COLLECTIVE, COLLECTIVE_COORDINATOR),
    QUESTION_OPENED(EXCHANGES, AT_ONCE, NoticeWall.SEAT, ASSOCIATION_LEAD),
    QUESTION_WITHDRAWN(EXCHANGES, AT_ONCE, NoticeWall.SEAT, ASSOCIATION_LEAD),
    QUESTION_ANSWERED(EXCHANGES, DAILY, NoticeWall.STATE, CABINET, MIPROF),
    MEETING_REQUESTED(EXCHANGES, AT_ONCE, NoticeWall.SEAT, CABINET, MIPROF, COLLECTIVE_COORDINATOR),
    WISHES_AWAITED(EXCHANGES, AT_ONCE, NoticeWall.SEAT, ASSOCIATION_LEAD),
    MINUTES_PUT(EXCHANGES, AT_ONCE, NoticeWall.SEAT, ASSOCIATION_LEAD),
    MINUTES_OBSERVED(EXCHANGES, AT_ONCE, NoticeWall.STATE, CABINET, MIPROF),
    MINUTES_VALIDATED(EXCHANGES, DAILY, NoticeWall.SEAT, ASSOCIATION_LEAD, CABINET, MIPROF),
    CONTRIBUTION_OPEN(EXCHANGES, AT_ONCE, NoticeWall.SEAT, ASSOCIATION_LEAD),
    CONTRIBUTION_DEPOSITED(EXCHANGES, DAILY, NoticeWall.STATE, CABINET, MIPROF),
    MEETING_PROPOSED(EXCHANGES, null, NoticeWall.SEAT, ASSOCIATION_LEAD),
    MEETING_MOVED(EXCHANGES, null, NoticeWall.SEAT, ASSOCIATION_LEAD),
    MEETING_CONFIRMED(EXCHANGES, null, NoticeWall.SEAT, ASSOCIATION_LEAD),
    MEETING_CANCELLED(EXCHANGES, null, NoticeWall.SEAT, ASSOCIATION_LEAD),
    SLOTS_OFFERED(EXCHANGES, AT_ONCE, NoticeWall.SEAT, ASSOCIATION_LEAD),
    MEETING_NEAR(EXCHANGES, AT_ONCE, NoticeWall.SEAT, ASSOCIATION_LEAD, CABINET, MIPROF, MINISTRY),
    MEETING_ANSWERED(EXCHANGES, AT_ONCE, NoticeWall.SEAT, CABINET, MIPROF, COLLECTIVE_COORDINATOR),
    MEETING_UPSET(EXCHANGES, AT_ONCE, NoticeWall.SEAT, CABINET, MIPROF, COLLECTIVE_COORDINATOR),
    PLENARY_ANNOUNCED(EXCHANGES, AT_ONCE, NoticeWall.SEAT, ASSOCIATION_LEAD, COLLECTIVE_COORDINATOR, MINISTRY),
    PLENARY_CHANGED(EXCHANGES, AT_ONCE, NoticeWall.SEAT, ASSOCIATION_LEAD, COLLECTIVE_COORDINATOR, MINISTRY),
    MINUTES_SENT_OUT(EXCHANGES, AT_ONCE, NoticeWall.SEAT, ASSOCIATION_LEAD, COLLECTIVE_COORDINATOR, MINISTRY),
    SEAT_CHANGED(ACCOUNT, null, NoticeWall.SEAT, ASSOCIATION_MEMBER, ASSOCIATION_LEAD, COLLECTIVE_COORDINATOR),
    CONTEST_AWAITS(ACCOUNT, null, NoticeWall.SEAT, COLLECTIVE_COORDINATOR),
    PROPOSAL_AWAITS(ACCOUNT, null, NoticeWall.SEAT, COLLECTIVE_COORDINATOR, MIPROF, ADMINISTRATOR),
    PASSWORD_TRIED(ACCOUNT, null, NoticeWall.PERSON),
    PASSWORD_CHANGED(ACCOUNT, null, NoticeWall.PERSON);

    private final NoticeGroup group;
    private final @Nullable NoticePace pace;
    private final NoticeWall wall;
    private final Set<Role> roles;

    NoticeKind(NoticeGroup group, @Nullable NoticePace pace, NoticeWall wall, Role... roles) {
        this.group = group;
        this.pace = pace;
        this.wall = wall;
        this.roles = Set.of(roles);
    }

    public NoticeGroup group() {
        return group;
    }

    /** How its mails leave unless somebody chose otherwise; empty when they always leave, at once. */
    public Optional<NoticePace> usualPace() {
        return Optional.ofNullable(pace);
    }

    public boolean isCompulsory() {
        return pace == null;
    }

    NoticeWall wall() {
        return wall;
    }

    /** Those one of which its readers hold; none for all of the seat. */
    Set<Role> roles() {
        return roles;
    }

    static List<NoticeKind> chosen() {
        return Arrays.stream(values()).filter(kind -> !kind.isCompulsory()).toList();
    }
}
