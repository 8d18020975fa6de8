package fr.lignealigne.demo;

import fr.lignealigne.account.OrganisationDraft;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.Organisations;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.Attachments;
import fr.lignealigne.collective.position.GivingUp;
import fr.lignealigne.collective.position.PositionSources;
import fr.lignealigne.collective.position.Positions;
import fr.lignealigne.collective.position.Signing;
import fr.lignealigne.consultation.Rounds;
import fr.lignealigne.contribution.EarlierContributions;
import fr.lignealigne.contribution.HandingIn;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.ReleaseDraft;
import fr.lignealigne.decision.Releasing;
import fr.lignealigne.plan.PlanId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Clocks;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills an empty portal with the demonstration, acting as its people through the portal's services. */
class DemoLoader {

    private static final Duration EARLIER_ROUND = Duration.ofDays(40);
    private static final Duration CURRENT_ROUND = Duration.ofDays(11);
    private static final Duration LEFT = Duration.ofDays(6);

    private final Organisations organisations;
    private final People people;
    private final Versions versions;
    private final Rounds rounds;
    private final DemoRemarks remarks;
    private final DemoPositions positions;
    private final DemoDecisions decisions;
    private final Releasing releasing;
    private final MovableClock clock;
    private final DemoLetter letter;
    private final DemoMeetings meetings;
    private final DemoQuestions questions;
    private final DemoReferrals referrals;
    private final DemoDesk desk;
    private final DemoRequests requests;
    private final DemoScenarios scenarios;
    private final DemoPreparation preparation;
    private final DemoTimeline timeline;
    private final DemoPlenaries plenaries;
    private final DemoRoom room;
    private final DemoNotices notices;
    private final Cast cast = new Cast();

    DemoLoader(
            Organisations organisations,
            People people,
            Versions versions,
            Rounds rounds,
            Remarks remarks,
            Depositing depositing,
            Attachments attachments,
            DemoTeam team,
            HandingIn handingIn,
            EarlierContributions contributions,
            DemoMeetings meetings,
            DemoQuestions questions,
            DemoReferrals referrals,
            DemoDesk desk,
            DemoRequests requests,
            DemoScenarios scenarios,
            DemoPreparation preparation,
            DemoTimeline timeline,
            DemoPlenaries plenaries,
            DemoRoom room,
            DemoNotices notices,
            Advices advices,
            Decisions decisions,
            Releasing releasing,
            Positions positions,
            PositionSources positionSources,
            GivingUp givingUp,
            Signing signing,
            MovableClock clock) {
        this.organisations = organisations;
        this.people = people;
        this.versions = versions;
        this.rounds = rounds;
        this.remarks = new DemoRemarks(versions, remarks, depositing, attachments, team);
        this.positions = new DemoPositions(versions, remarks, positions, positionSources, signing, givingUp, clock);
        this.letter = new DemoLetter(handingIn, contributions, versions);
        this.meetings = meetings;
        this.questions = questions;
        this.referrals = referrals;
        this.desk = desk;
        this.requests = requests;
        this.scenarios = scenarios;
        this.preparation = preparation;
        this.timeline = timeline;
        this.plenaries = plenaries;
        this.room = room;
        this.notices = notices;
        this.decisions = new DemoDecisions(advices, decisions);
        this.releasing = releasing;
        this.clock = clock;
    }

    /** Loads unless something is there already; answers whether it did. */
    boolean loadOnce() {
        if (!organisations.list().isEmpty()) {
            return false;
        }
        DemoContent.list("organisations.yaml").forEach(this::enrol);
        clock.goBack(EARLIER_ROUND);
        PlanVersionId earlier = consult("assessment-v0.md", "Note d’orientation", Duration.ofDays(14));
        List<Map<String, Object>> said = DemoContent.list("remarks-v0.yaml");
        List<RemarkId> ids = remarks.load(earlier, said, cast);
        clock.goBack(EARLIER_ROUND.minusDays(13));
        rounds.close(cast.playing(Role.MIPROF), earlier);
        clock.goBack(EARLIER_ROUND.minusDays(21));
        decisions.load(said, ids, cast.playing(Role.MIPROF), cast.playing(Role.CABINET));
        release(earlier);
        clock.goBack(CURRENT_ROUND);
        PlanVersionId current =
                consult("plan-v1.md", "Plan national contre la traite des êtres humains", CURRENT_ROUND.plus(LEFT));
        clock.goBack(Duration.ofDays(3));
        List<Map<String, Object>> saying = DemoContent.list("remarks.yaml");
        List<RemarkId> spoken = remarks.load(current, saying, cast);
        clock.goBack(Duration.ofDays(1));
        decisions.load(saying, spoken, cast.playing(Role.MIPROF), cast.playing(Role.CABINET));
        positions.load(current, cast);
        letter.load(cast.lead("CCEM"), current);
        clock.goBack(Duration.ZERO);
        room.load(current, remarks, cast);
        questions.load(current, cast);
        positions.signUnderMandates();
        referrals.load(current, cast);
        desk.load(current, cast);
        prepareNext(current, "plan-v2.md");
        meetings.load(cast.playing(Role.MIPROF), cast);
        requests.load(cast);
        scenarios.load(cast.playing(Role.MIPROF));
        preparation.load(cast);
        timeline.load(cast.playing(Role.MIPROF));
        plenaries.load(cast);
        notices.choose(cast);
        return true;
    }

    private void enrol(Map<String, Object> organisation) {
        OrganisationId id = people.register(new OrganisationDraft(
                (String) organisation.get("code"),
                (String) organisation.get("name"),
                (String) organisation.get("shortName"),
                OrganisationKind.valueOf((String) organisation.get("kind")),
                (Boolean) organisation.get("collectiveMember")));
        for (Map<String, Object> person : maps(organisation.get("persons"))) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            strings(person.get("roles")).forEach(role -> roles.add(Role.valueOf(role)));
            String email = (String) person.get("email");
            Viewer viewer = people.enrol(id, email, (String) person.get("function"), roles)
                    .viewer();
            cast.add((String) organisation.get("code"), email, viewer);
        }
    }

    /** By two of the cabinet; what was answered may be contested for three weeks of today. */
    private void release(PlanVersionId version) {
        Viewer adviser = cast.viewer("conseillere.justice@cabinet.demo.example");
        releasing.prepare(
                cast.playing(Role.CABINET),
                version,
                new ReleaseDraft(null, LocalDate.now(Clocks.PARIS).plusDays(21)),
                releasing.standing(adviser, version).readAs());
        releasing.confirm(
                adviser, version, releasing.plan(adviser, version).orElseThrow().revision());
    }

    /** What MIPROF prepares while the round is open; nobody outside the State knows of it. */
    private void prepareNext(PlanVersionId earlier, String file) {
        Viewer miprof = cast.playing(Role.MIPROF);
        PlanId plan = versions.get(miprof, earlier).plan();
        versions.prepareNext(miprof, plan, Importing.read(file, DemoContent.bytes(file)));
    }

    private PlanVersionId consult(String file, String title, Duration open) {
        Viewer miprof = cast.playing(Role.MIPROF);
        ImportedText text = Importing.read(file, DemoContent.bytes(file));
        PlanVersionId version = versions.prepareNew(miprof, title, text);
        versions.publish(miprof, version, "", null);
        Instant closing = clock.instant()
                .plus(open)
                .atZone(Clocks.PARIS)
                .with(LocalTime.of(18, 0))
                .toInstant();
        rounds.open(miprof, version, closing);
        return version;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }

    @SuppressWarnings("unchecked")
    static List<String> strings(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? List.of() : (List<String>) value;
    }
}
