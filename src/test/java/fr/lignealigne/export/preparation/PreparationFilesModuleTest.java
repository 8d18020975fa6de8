package fr.lignealigne.export.preparation;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.Memberships;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.agenda.WritingAgendas;
import fr.lignealigne.bilateral.minutes.ActionDraft;
import fr.lignealigne.bilateral.minutes.ActionId;
import fr.lignealigne.bilateral.minutes.FollowUps;
import fr.lignealigne.bilateral.minutes.HandingOverMinutes;
import fr.lignealigne.bilateral.minutes.Minutes;
import fr.lignealigne.bilateral.minutes.MinutesDetails;
import fr.lignealigne.bilateral.minutes.MinutesPoint;
import fr.lignealigne.bilateral.minutes.PointOutcome;
import fr.lignealigne.bilateral.minutes.Side;
import fr.lignealigne.bilateral.minutes.WritingMinutes;
import fr.lignealigne.bilateral.request.PlacingRequests;
import fr.lignealigne.bilateral.request.RequestScenes;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.decision.AdviceDraft;
import fr.lignealigne.decision.Advices;
import fr.lignealigne.decision.DecisionDraft;
import fr.lignealigne.decision.Decisions;
import fr.lignealigne.decision.Outcome;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.JointDepositing;
import fr.lignealigne.remark.JointRemark;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.shared.Clocks;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.support.PortalTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Which words are in which face, for each role: secrets of each kind are planted beside what may be read. */
@PortalTest
class PreparationFilesModuleTest {

    private static final List<String> SHARED_WORDS =
            List.of("mots propres", "mots nommés", "mots retenus", "motif restitué", "Directrice", "Salle");

    /** What the State alone knows. */
    private static final List<String> STATE_WORDS = List.of("avis secret", "motif caché");

    /** What neither face ever holds. */
    private static final List<String> NOBODYS =
            List.of("mots au brouillon", "mots partagés", "mots du membre", "Claude Martin", RequestScenes.NEEDS);

    @Autowired
    PreparationFiles files;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    Arranging arranging;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    Requesting requesting;

    @Autowired
    PlacingRequests placing;

    @Autowired
    Remarks remarks;

    @Autowired
    Depositing depositing;

    @Autowired
    JointDepositing joint;

    @Autowired
    Advices advices;

    @Autowired
    Decisions decisions;

    @Autowired
    ReleaseScenes releases;

    @Autowired
    WritingAgendas agendas;

    @Autowired
    Minutes minutes;

    @Autowired
    WritingMinutes writing;

    @Autowired
    HandingOverMinutes handing;

    @Autowired
    FollowUps followUps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Memberships memberships;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    private BilateralFixtures table;
    private Viewer lead;
    private Viewer cabinet;
    private Viewer miprof;
    private Viewer open;
    private Viewer closed;
    private PlanVersionId version;
    private MeetingId meeting;
    private RemarkId own;
    private RemarkId named;
    private RemarkId openly;

    @BeforeEach
    void aMeetingAmongSecrets() {
        table = BilateralFixtures.make(people, officials, rooms);
        lead = table.association().viewer();
        cabinet = table.cabinet().viewer();
        miprof = people.ofTheState(Role.MIPROF).viewer();
        open = people.leadOfAMember().viewer();
        closed = people.leadOfAMember().viewer();
        PlanVersionId released = scenes.openVersion();
        RemarkId kept = scenes.deposited(lead, released, "Des mots retenus.");
        decisions.decide(cabinet, List.of(kept), new DecisionDraft(Outcome.ACCEPTED, "Un motif restitué."));
        scenes.close(released);
        releases.release(cabinet, released);
        version = scenes.openVersion();
        own = scenes.deposited(lead, version, "Des mots propres.");
        named = scenes.deposited(lead, version, "Des mots nommés.");
        scenes.draft(lead, version, "Des mots au brouillon.");
        remarks.share(lead, scenes.draft(lead, version, "Des mots partagés."), true);
        remarks.share(open, scenes.draft(open, version, "Des mots du membre."), true);
        openly = scenes.deposited(open, version, "Dits à tous.");
        depositing.deposit(
                closed, version, List.of(scenes.draft(closed, version, "Dits à l’État.")), false, UUID.randomUUID());
        advices.give(miprof, List.of(own), new AdviceDraft(Outcome.DEFERRED, "Un avis secret."));
        decisions.decide(cabinet, List.of(own), new DecisionDraft(Outcome.REJECTED, "Un motif caché."));
        meeting = placing.place(
                cabinet,
                RequestScenes.sent(requesting, lead, RequestScenes.draft(named)),
                table.draft(BilateralFixtures.at(10, 0)));
        arranging.arrange(cabinet, table.draftFor(people.leadOfAMember(), BilateralFixtures.at(15, 0)));
    }

    @Test
    void theSharedFaceHoldsWhatTheAssociationMayReadWhoeverMadeIt() throws IOException {
        for (Viewer maker : List.of(cabinet, lead)) {
            PreparationFileId id = made(maker, Face.SHARED);
            for (Viewer reader : List.of(
                    lead,
                    people.colleagueOf(table.association(), Role.ASSOCIATION_MEMBER)
                            .viewer(),
                    cabinet,
                    miprof)) {
                for (String words : List.of(pdf(reader, id), docx(reader, id))) {
                    assertThat(words)
                            .contains(SHARED_WORDS)
                            .contains(open.organisationName())
                            .contains("À l’étude")
                            .doesNotContain(STATE_WORDS)
                            .doesNotContain(NOBODYS)
                            .doesNotContain(closed.organisationName(), "non restituée", "Décidée");
                }
            }
            scenes.deposited(lead, version, "Pour que le suivant soit un autre.");
        }
    }

    @Test
    void theStatesFaceAddsAdviceAndWhatIsPrepared() throws IOException {
        PreparationFileId id = made(miprof, Face.STATE);
        for (Viewer reader : List.of(cabinet, miprof)) {
            for (String words : List.of(pdf(reader, id), docx(reader, id))) {
                assertThat(words)
                        .contains(SHARED_WORDS)
                        .contains(STATE_WORDS)
                        .contains(open.organisationName(), closed.organisationName())
                        .contains("Décision en préparation, non restituée")
                        .doesNotContain(NOBODYS);
            }
        }
    }

    @Test
    void nobodyElseReadsOrMakesEither() {
        PreparationFileId state = made(cabinet, Face.STATE);
        PreparationFileId shared = made(cabinet, Face.SHARED);
        assertThat(files.of(lead, meeting)).extracting(PreparationFile::id).containsExactly(shared);
        assertThat(files.faces(lead, meeting)).containsExactly(Face.SHARED);
        assertRefused("refusal.notFound", () -> files.get(lead, state));
        assertRefused("refusal.notFound", () -> files.moved(lead, state));
        assertNotAllowed(() -> files.make(lead, meeting, Face.STATE));
        List<Viewer> outside = List.of(
                open,
                table.coordinator().viewer(),
                table.ministry().viewer(),
                people.leadOutsideTheCollective().viewer(),
                people.ofTheState(Role.OBSERVER).viewer(),
                people.ofTheState(Role.ADMINISTRATOR).viewer());
        for (Viewer one : outside) {
            assertRefused("refusal.notFound", () -> files.of(one, meeting));
            assertRefused("refusal.notFound", () -> files.get(one, state));
            assertRefused("refusal.notFound", () -> files.get(one, shared));
            assertRefused("refusal.notFound", () -> files.make(one, meeting, Face.SHARED));
        }
    }

    @Test
    void whoOnlyArrangesOrIsOnlyInvitedKnowsTheMeetingAndNotItsFiles() {
        Viewer coordinator = table.coordinator().viewer();
        MeetingId arranged = arranging.arrange(coordinator, table.draft(BilateralFixtures.at(11, 0)));
        MeetingId invited = arranging.arrange(
                cabinet,
                new MeetingDraft(
                        lead.organisation(),
                        Set.of(table.ofTheMinistry()),
                        table.draft(BilateralFixtures.at(17, 0)).place(),
                        BilateralFixtures.at(17, 0),
                        "Logement"));
        PreparationFileId first = files.make(lead, arranged, Face.SHARED);
        PreparationFileId second = files.make(lead, invited, Face.SHARED);
        assertThat(files.faces(coordinator, arranged)).isEmpty();
        assertThat(files.of(coordinator, arranged)).isEmpty();
        assertRefused("refusal.notFound", () -> files.get(coordinator, first));
        assertNotAllowed(() -> files.make(coordinator, arranged, Face.SHARED));
        Viewer ministry = table.ministry().viewer();
        assertThat(files.of(ministry, invited)).isEmpty();
        assertRefused("refusal.notFound", () -> files.get(ministry, second));
        assertNotAllowed(() -> files.make(ministry, invited, Face.STATE));
    }

    @Test
    void organisationsAreCountedAndAJointPositionIsOneWithItsSignatories() throws IOException {
        Viewer other = people.leadOfAMember().viewer();
        Viewer coordinator = table.coordinator().viewer();
        transaction.executeWithoutResult(status -> joint.deposit(
                coordinator,
                new JointRemark(
                        version,
                        coordinator.organisation(),
                        RemarkDraft.of(scenes.onLines(lead, version, 4, 5), RemarkKind.PROPOSAL, "Ensemble."),
                        List.of(open.organisation(), other.organisation()),
                        Map.of(),
                        Map.of()),
                Set.of()));
        FrozenDossier frozen = files.get(lead, made(lead, Face.SHARED));
        Dossier.Own one = frozen.dossier().remarks().stream()
                .filter(Dossier.Own::named)
                .findFirst()
                .orElseThrow();
        assertThat(one.convergent()).hasSize(2);
        assertThat(one.convergent())
                .filteredOn(Dossier.Position::joint)
                .singleElement()
                .satisfies(position -> assertThat(position.speakers())
                        .extracting(Dossier.Speaker::name)
                        .containsExactlyInAnyOrder(open.organisationName(), other.organisationName()));
        assertThat(pdf(lead, frozen.file().id())).contains("2 autres organismes", "Position commune de 2 associations");
    }

    @Test
    void aPointThatADecisionSentThereIsInTheStatesFaceAlone() throws IOException {
        RemarkId sent = scenes.deposited(lead, version, "Des mots à discuter.");
        decisions.decide(cabinet, List.of(sent), new DecisionDraft(Outcome.TO_DISCUSS, "Un motif tu."));
        agendas.addRemark(cabinet, meeting, sent, 10);
        agendas.addPoint(lead, meeting, "Un point inscrit", 10);
        FrozenDossier shared = files.get(lead, made(lead, Face.SHARED));
        assertThat(shared.dossier().points()).extracting(Dossier.Point::title).containsExactly("Un point inscrit");
        assertThat(shared.dossier().remarks())
                .filteredOn(Dossier.Own::named)
                .extracting(Dossier.Own::id)
                .containsExactly(named.value());
        PreparationFileId state = made(cabinet, Face.STATE);
        assertThat(files.get(cabinet, state).dossier().points()).hasSize(2);
        assertThat(pdf(cabinet, state)).contains("Un point inscrit", "À discuter", "Un motif tu.");
        agendas.addPoint(lead, meeting, "Un autre point", 5);
        assertThat(files.moved(lead, shared.file().id())).containsExactly(Moved.MEETING);
    }

    @Test
    void aFrozenFileStaysAndSaysThatTheGroundMoved() throws IOException {
        PreparationFileId before = made(cabinet, Face.SHARED);
        assertThat(files.moved(lead, before)).isEmpty();
        assertRefused("preparation.unchanged", () -> files.make(lead, meeting, Face.SHARED));
        advices.give(miprof, List.of(own), new AdviceDraft(Outcome.ACCEPTED, "Un avis de plus."));
        assertThat(files.moved(lead, before)).as("what the State prepares").isEmpty();
        scenes.deposited(lead, version, "Des mots ajoutés.");
        assertThat(files.moved(lead, before)).containsExactly(Moved.REMARKS);
        PreparationFileId after = made(lead, Face.SHARED);
        assertThat(pdf(lead, before)).doesNotContain("mots ajoutés");
        assertThat(pdf(lead, after)).contains("mots ajoutés");
        assertThat(files.of(cabinet, meeting)).extracting(PreparationFile::id).containsExactly(after, before);
        meetings.accept(lead, BilateralFixtures.unmoved(meeting));
        assertThat(files.moved(cabinet, after)).containsExactly(Moved.MEETING);
    }

    @Test
    void whatTheAssociationMayReadNoMoreLeavesTheSharedFaceAtOnce() throws IOException {
        PreparationFileId shared = made(lead, Face.SHARED);
        PreparationFileId state = made(cabinet, Face.STATE);
        remarks.withdraw(open, openly, "Retirée.");
        assertThat(pdf(lead, shared)).doesNotContain(open.organisationName());
        assertThat(pdf(cabinet, shared)).doesNotContain(open.organisationName());
        assertThat(pdf(cabinet, state)).contains(open.organisationName());
    }

    @Test
    void anAssociationThatLeftTheCollectiveReadsNoMembersWordsInIt() throws IOException {
        PreparationFileId shared = made(lead, Face.SHARED);
        memberships.set(table.coordinator().viewer(), lead.organisation(), false, People.PASSWORD);
        assertThat(pdf(people.again(table.association()), shared))
                .contains("mots propres")
                .doesNotContain(open.organisationName());
    }

    @Test
    void whoWasToComeIsForgottenWithTheMeeting() throws IOException {
        PreparationFileId shared = made(lead, Face.SHARED);
        meetings.cancel(cabinet, BilateralFixtures.unmoved(meeting), "Un empêchement.");
        assertThat(pdf(lead, shared)).contains("mots propres").doesNotContain("Directrice", "Juriste");
        assertRefused("preparation.over", () -> files.make(lead, meeting, Face.SHARED));
    }

    @Test
    void whatIsStillToBeDoneStandsInTheFacesOfThoseWhoMayReadIt() throws IOException {
        MeetingId held = arranging.arrange(
                cabinet, table.draft(Slot.of(LocalDate.of(2021, 3, 10), LocalTime.of(10, 0), Duration.ofMinutes(45))));
        agendas.addPoint(lead, held, "Nos moyens", 20);
        meetings.markHeld(cabinet, BilateralFixtures.unmoved(held));
        MinutesDetails begun = minutes.of(cabinet, held).getFirst();
        MinutesPoint point = begun.points().getFirst();
        writing.say(cabinet, point.id(), Side.STATE, "", "Nous verrons.");
        writing.giveOutcome(cabinet, point.id(), PointOutcome.TO_DOCUMENT);
        writing.markAllPresent(cabinet, begun.id());
        LocalDate due = LocalDate.now(Clocks.PARIS).plusDays(9);
        ActionId action = followUps.add(
                cabinet,
                point.id(),
                new ActionDraft("Envoyer les chiffres", lead.organisation(), "Camille Durand", due));
        PreparationFileId before = made(lead, Face.SHARED);
        PreparationFileId state = made(cabinet, Face.STATE);
        for (String words : List.of(pdf(cabinet, state), docx(cabinet, state))) {
            assertThat(words)
                    .contains("Actions convenues, encore ouvertes", "Envoyer les chiffres", "10 mars 2021")
                    .contains(lead.organisationName() + ", pour le "
                            + FrenchDates.date(due, Locale.FRENCH).replace('\u00a0', ' '))
                    .doesNotContain("Camille Durand", "en retard");
        }
        assertThat(pdf(lead, before)).doesNotContain("Envoyer les chiffres");
        handing.put(cabinet, minutes.get(cabinet, begun.id()).asRead(), due);
        assertThat(files.moved(lead, before)).containsExactly(Moved.ACTIONS);
        PreparationFileId shared = made(lead, Face.SHARED);
        for (String words : List.of(pdf(lead, shared), docx(lead, shared), pdf(cabinet, shared))) {
            assertThat(words).contains("Envoyer les chiffres").doesNotContain("Camille Durand");
        }
        followUps.done(lead, action, "");
        assertThat(files.moved(lead, shared)).containsExactly(Moved.ACTIONS);
        assertThat(pdf(lead, made(lead, Face.SHARED))).doesNotContain("Envoyer les chiffres");
    }

    @Test
    void aFileOfBeforeSaysNothingOfActions() throws IOException {
        PreparationFileId shared = made(lead, Face.SHARED);
        jdbc.sql("update preparation_file set content = json_remove(content, '$.actions') where id = ?")
                .param(shared.value())
                .update();
        assertThat(files.get(lead, shared).dossier().actions()).isEmpty();
        assertThat(pdf(lead, shared)).contains("mots propres").doesNotContain("Actions convenues");
        assertThat(files.moved(lead, shared)).isEmpty();
    }

    @Test
    void severalAtOnceMakeOneFile() throws Exception {
        try (var pool = Executors.newFixedThreadPool(4)) {
            var acts = Collections.nCopies(4, outcome(() -> files.make(cabinet, meeting, Face.STATE)));
            var told = pool.invokeAll(acts).stream().map(Future::resultNow).toList();
            assertThat(told).filteredOn("preparation.unchanged"::equals).hasSize(3);
        }
        assertThat(files.of(cabinet, meeting)).hasSize(1);
    }

    @Test
    void thePdfIsTaggedAndHasBookmarks() throws IOException {
        FrozenDossier frozen = files.get(cabinet, made(cabinet, Face.STATE));
        try (PDDocument document = Loader.loadPDF(PreparationPdf.of(frozen))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("fr");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .contains("L’échange", "La demande", "Engagements antérieurs");
        }
    }

    private PreparationFileId made(Viewer maker, Face face) {
        return files.make(maker, meeting, face);
    }

    private String pdf(Viewer reader, PreparationFileId id) throws IOException {
        try (PDDocument document = Loader.loadPDF(PreparationPdf.of(files.get(reader, id)))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\p{Z}]+", " ");
        }
    }

    private String docx(Viewer reader, PreparationFileId id) throws IOException {
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(PreparationDocx.of(files.get(reader, id))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return words.toString().replaceAll("<[^>]+>", "").replaceAll("[\\s\\p{Z}]+", " ");
    }
}
