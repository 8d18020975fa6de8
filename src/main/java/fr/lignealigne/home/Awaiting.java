package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.French.quoted;
import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.HoursThere;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.consultation.RoundState;
import fr.lignealigne.consultation.RoundSummary;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.plan.VersionState;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.CarriedRemarks;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.DaysLeft;
import fr.lignealigne.shared.FrenchDates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what awaits a viewer from the services; every number is one the viewer may know. */
@Component
class Awaiting {

    private static final Set<RemarkState> WRITABLE = EnumSet.of(RemarkState.DRAFT, RemarkState.SHARED);

    private final Versions versions;
    private final Rounds rounds;
    private final Remarks remarks;
    private final CarriedRemarks carried;
    private final BilateralMeetings meetings;
    private final Clock clock;

    Awaiting(
            Versions versions,
            Rounds rounds,
            Remarks remarks,
            CarriedRemarks carried,
            BilateralMeetings meetings,
            Clock clock) {
        this.versions = versions;
        this.rounds = rounds;
        this.remarks = remarks;
        this.carried = carried;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** A version with where its round stands now. */
    private record Open(VersionSummary version, RoundSummary round, RoundState state) {}

    Headline headline(Viewer viewer) {
        Optional<Open> open = rounds(viewer).stream()
                .filter(one -> one.state() == RoundState.OPEN)
                .min(Comparator.comparing(one -> one.round().closesAt()));
        if (open.isEmpty()) {
            return new Headline(t("home.calm.title"), t("home.calm.lead"));
        }
        VersionSummary version = open.get().version();
        Instant closes = open.get().round().closesAt();
        return new Headline(
                open(viewer, version.label(), closes),
                t("home.open.lead", quoted(version.planTitle()), FrenchDates.moment(closes, language())));
    }

    private String open(Viewer viewer, String version, Instant closes) {
        Instant now = clock.instant();
        return viewer.speaksForAnAssociation()
                ? t(
                        "home.open.association",
                        DaysLeft.until(closes, now),
                        version,
                        FrenchDates.hour(closes.atZone(Clocks.PARIS), language()))
                : t("home.open.state", DaysLeft.say(closes, now, language()), version);
    }

    List<Task> tasks(Viewer viewer) {
        List<Task> tasks = new ArrayList<>();
        for (Open open : rounds(viewer)) {
            addWriting(tasks, viewer, open);
            addDeciding(tasks, viewer, open);
        }
        addPlaces(tasks, viewer);
        addMeetings(tasks, viewer);
        if (viewer.is(Role.MIPROF)) {
            addPreparing(tasks, viewer);
        }
        return tasks;
    }

    private List<Open> rounds(Viewer viewer) {
        List<Open> open = new ArrayList<>();
        for (VersionSummary version : versions.list(viewer)) {
            rounds.of(viewer, version.id())
                    .ifPresent(round -> open.add(new Open(version, round, round.stateAt(clock.instant()))));
        }
        return open;
    }

    private void addWriting(List<Task> tasks, Viewer viewer, Open open) {
        if (!viewer.speaksForAnAssociation()) {
            return;
        }
        VersionSummary version = open.version();
        RemarkFilter own = RemarkFilter.NONE.ofOrganisation(viewer.organisation());
        if (open.state() == RoundState.OPEN) {
            int drafts = remarks.count(viewer, version.id(), own.inStates(WRITABLE));
            if (drafts > 0) {
                boolean lead = viewer.is(Role.ASSOCIATION_LEAD);
                tasks.add(new Task(
                        drafts,
                        t("home.drafts", drafts),
                        t(
                                lead ? "home.drafts.lead" : "home.drafts.member",
                                version.label(),
                                quoted(version.planTitle())),
                        t(lead ? "home.drafts.deposit" : "home.drafts.read"),
                        "remarques?version=" + version.id(),
                        true));
            }
            int begun = carried.countDrafts(viewer, version.id());
            if (begun > 0) {
                tasks.add(new Task(
                        begun,
                        t("home.begun", begun),
                        t("home.begun.detail", version.label()),
                        t("home.begun.action"),
                        "places/" + version.id(),
                        drafts == 0));
            }
            tasks.add(new Task(
                    version.lineCount(),
                    t("home.read"),
                    quoted(version.planTitle()) + " · " + version.label(),
                    t("home.read.action"),
                    "lecture/" + version.id(),
                    drafts == 0 && begun == 0));
        }
        int answered = remarks.count(viewer, version.id(), own.inStates(EnumSet.of(RemarkState.ANSWERED)));
        if (answered > 0) {
            tasks.add(new Task(
                    answered,
                    t("home.answered", answered),
                    quoted(version.planTitle()) + " · " + version.label(),
                    t("home.answered.action"),
                    "suites?version=" + version.id(),
                    false));
        }
    }

    private void addPlaces(List<Task> tasks, Viewer viewer) {
        if (!viewer.speaksForAnAssociation()) {
            return;
        }
        for (VersionSummary version : versions.list(viewer)) {
            int waiting = carried.countWaiting(viewer, version.id());
            if (waiting > 0) {
                tasks.add(new Task(
                        waiting,
                        t("home.places", waiting),
                        quoted(version.planTitle()) + " · " + version.label(),
                        t("home.places.action"),
                        "places/" + version.id(),
                        tasks.isEmpty()));
            }
        }
    }

    private void addDeciding(List<Task> tasks, Viewer viewer, Open open) {
        if (!viewer.preparesTheAnswer() || open.state() == RoundState.RELEASED) {
            return;
        }
        VersionSummary version = open.version();
        Set<RemarkState> waiting = EnumSet.of(RemarkState.DEPOSITED, RemarkState.UNDER_REVIEW);
        int undecided = remarks.count(viewer, version.id(), RemarkFilter.NONE.inStates(waiting));
        boolean cabinet = viewer.is(Role.CABINET);
        if (undecided > 0) {
            tasks.add(new Task(
                    undecided,
                    t(cabinet ? "home.toDecide" : "home.toAdvise", undecided),
                    quoted(version.planTitle()) + " · " + version.label(),
                    t(cabinet ? "home.toDecide.action" : "home.toAdvise.action"),
                    "arbitrage?version=" + version.id(),
                    true));
        } else if (cabinet && open.state() == RoundState.CLOSED) {
            tasks.add(new Task(
                    0,
                    t("home.toRelease"),
                    quoted(version.planTitle()) + " · " + version.label(),
                    t("home.toRelease.action"),
                    "restitution?version=" + version.id(),
                    true));
        }
    }

    private void addMeetings(List<Task> tasks, Viewer viewer) {
        List<MeetingDetails> waiting = meetings.awaiting(viewer);
        if (!waiting.isEmpty()) {
            MeetingDetails first = waiting.stream()
                    .min(Comparator.comparing(meeting -> meeting.slot().startsAt()))
                    .orElseThrow();
            tasks.add(new Task(
                    waiting.size(),
                    t("home.meetings", waiting.size()),
                    Stream.of(
                                    first.associationName(),
                                    FrenchDates.moment(first.slot().startsAt(), language()),
                                    HoursThere.of(first.slot().startsAt(), first.zone(), language()))
                            .filter(said -> !said.isEmpty())
                            .collect(Collectors.joining(" · ")),
                    t("home.meetings.action"),
                    "echanges",
                    false));
        }
    }

    private void addPreparing(List<Task> tasks, Viewer viewer) {
        List<VersionSummary> prepared = versions.list(viewer).stream()
                .filter(version -> version.state() == VersionState.PREPARATION)
                .toList();
        if (!prepared.isEmpty()) {
            tasks.add(new Task(
                    prepared.size(),
                    t("home.prepared", prepared.size()),
                    quoted(prepared.getFirst().planTitle()) + " · "
                            + prepared.getFirst().label(),
                    t("home.prepared.action"),
                    "plan",
                    tasks.isEmpty()));
        }
    }
}
