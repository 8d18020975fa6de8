package fr.lignealigne.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.live.LivePages;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.CarriedRemarks;
import fr.lignealigne.remark.Confirming;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.LineMark;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who hears that something changes while they read: the walls hold for the mere fact, too. */
@PortalTest
class LiveMarksModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    Depositing depositing;

    @Autowired
    Confirming confirming;

    @Autowired
    CarriedRemarks carried;

    @Autowired
    Versions versions;

    @Autowired
    LiveMarks live;

    private final Map<String, List<LineMark>> heard = new ConcurrentHashMap<>();
    private Map<String, List<LineMark>> seen = Map.of();
    private Map<String, Viewer> readers = Map.of();
    private List<Runnable> stops = List.of();
    private PlanVersionId version;
    private Viewer lead;

    @BeforeEach
    void openPages() {
        version = scenes.openVersion();
        People.Someone author = people.leadOfAMember();
        lead = author.viewer();
        readers = Map.of(
                "author", lead,
                "colleague", people.colleagueOf(author, Role.ASSOCIATION_MEMBER).viewer(),
                "member", people.leadOfAMember().viewer(),
                "outsider", people.leadOutsideTheCollective().viewer(),
                "miprof", people.ofTheState(Role.MIPROF).viewer(),
                "cabinet", people.ofTheState(Role.CABINET).viewer(),
                "ministry", people.ofTheState(Role.MINISTRY).viewer());
        listen();
    }

    private void listen() {
        stops = readers.entrySet().stream()
                .map(reader -> live.listen(
                        reader.getValue().person(), version, changed -> heard.put(reader.getKey(), changed.marks())))
                .toList();
    }

    @AfterEach
    void closePages() {
        stops.forEach(Runnable::run);
    }

    @Test
    void aDraftIsHeardByItsAssociationAlone() {
        RemarkId draft = write();
        assertThatOnlyHear("author", "colleague");
        assertThat(seen.get("colleague")).extracting(LineMark::firstLine).containsExactly(4);
        remarks.discard(lead, draft);
        assertThatOnlyHear("author", "colleague");
        assertThat(seen.get("colleague")).isEmpty();
    }

    @Test
    void aDraftThatIsRewrittenIsHeardByItsAssociationAlone() {
        RemarkId draft = write();
        assertThatOnlyHear("author", "colleague");
        var read = remarks.get(lead, draft);
        remarks.rewrite(lead, draft, read.revision(), read.draft());
        assertThatOnlyHear("author", "colleague");
    }

    @Test
    void whatIsSharedIsHeardInTheCollectiveAndSoIsItsTakingBack() {
        RemarkId draft = write();
        assertThatOnlyHear("author", "colleague");
        remarks.share(lead, draft, true);
        assertThatOnlyHear("author", "colleague", "member");
        remarks.share(lead, draft, false);
        assertThatOnlyHear("author", "colleague", "member");
        assertThat(seen.get("member")).isEmpty();
    }

    @Test
    void whatIsDepositedIsHeardByThoseWhoPrepareTheAnswer() {
        RemarkId draft = write();
        assertThatOnlyHear("author", "colleague");
        depositing.deposit(lead, version, List.of(draft), false, UUID.randomUUID());
        assertThatOnlyHear("author", "colleague", "miprof", "cabinet");
        remarks.withdraw(lead, draft, "Dit autrement.");
        assertThatOnlyHear("author", "colleague", "miprof", "cabinet");
    }

    @Test
    void manyAtOnceAreHeardTogetherEachByWhoMay() {
        RemarkId first = write();
        RemarkId second = scenes.draft(lead, version, "autre");
        depositing.deposit(lead, version, List.of(first, second), true, UUID.randomUUID());
        scenes.draft(readers.get("outsider"), version, "à part");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(heard.keySet())
                        .containsExactlyInAnyOrder("author", "colleague", "member", "miprof", "cabinet", "outsider"));
    }

    @Test
    void aRewriteThatIsBegunIsHeardByItsAssociationAlone() {
        RemarkId deposited = write();
        depositing.deposit(lead, version, List.of(deposited), true, UUID.randomUUID());
        Viewer miprof = readers.get("miprof");
        closePages();
        version = scenes.nextVersion(miprof, version);
        versions.publish(miprof, version, "", null);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !carried.history(lead, deposited).isEmpty());
        heard.clear();
        listen();
        confirming.goOn(lead, deposited, version);
        assertThatOnlyHear("author", "colleague");
    }

    private RemarkId write() {
        return remarks.write(
                        lead,
                        version,
                        RemarkDraft.of(scenes.onLines(lead, version, 4, 5), RemarkKind.QUESTION, "À nous"))
                .id();
    }

    /** Waits until these have heard and the pause is over, sees that nobody else has, and forgets. */
    private void assertThatOnlyHear(String... names) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(heard.keySet()).containsAll(Set.of(names)));
        await().pollDelay(Duration.ofMillis(2L * LivePages.PAUSE)).until(() -> true);
        assertThat(heard.keySet()).containsExactlyInAnyOrder(names);
        seen = Map.copyOf(heard);
        heard.clear();
    }
}
