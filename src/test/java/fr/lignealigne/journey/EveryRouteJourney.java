package fr.lignealigne.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.Arranging;
import fr.lignealigne.bilateral.BilateralFixtures;
import fr.lignealigne.bilateral.BilateralMeetings;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.Officials;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.Rooms;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.agenda.WritingAgendas;
import fr.lignealigne.bilateral.contribution.ContributionWords;
import fr.lignealigne.bilateral.contribution.Part;
import fr.lignealigne.bilateral.contribution.WrittenContributionDetails;
import fr.lignealigne.bilateral.contribution.WrittenContributionId;
import fr.lignealigne.bilateral.contribution.WrittenContributions;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.request.RequestScenes;
import fr.lignealigne.bilateral.request.Requesting;
import fr.lignealigne.bilateral.scenario.ScenarioId;
import fr.lignealigne.bilateral.scenario.ScenarioScenes;
import fr.lignealigne.bilateral.scenario.Scenarios;
import fr.lignealigne.collective.position.PositionId;
import fr.lignealigne.collective.position.Positions;
import fr.lignealigne.decision.sitting.SittingId;
import fr.lignealigne.decision.sitting.SittingScenes;
import fr.lignealigne.plan.ItemId;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.plenary.PlenaryScenes;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.ReceiptId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.HttpSession;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Every route is tried by every role: opened without a barrier, or refused; and by nobody signed in.
 */
class EveryRouteJourney extends Journey {

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Depositing depositing;

    @Autowired
    Versions versions;

    @Autowired
    Positions positions;

    @Autowired
    Requesting requesting;

    @Autowired
    Scenarios scenarios;

    @Autowired
    WrittenContributions contributions;

    @Autowired
    Arranging arranging;

    @Autowired
    BilateralMeetings meetings;

    @Autowired
    WritingAgendas agendas;

    @Autowired
    Officials officials;

    @Autowired
    Rooms rooms;

    @Autowired
    ApplicationContext portal;

    /** Those who read a member's request in order to place it. */
    private static final Set<Role> ARRANGE = EnumSet.of(Role.MIPROF, Role.CABINET, Role.COLLECTIVE_COORDINATOR);

    /** Those who read what another association and the State prepare, or what it deposited. */
    private static final Set<Role> STATE = EnumSet.of(Role.MIPROF, Role.CABINET);

    private static final String REFUSED = "n’existe pas, ou ne vous est pas ouverte";

    /** The pages that were looked at in a browser, by their shape. */
    private static final Set<String> LOOKED = ConcurrentHashMap.newKeySet();

    /** Pages of a version that is not published yet. */
    private static final List<String> PREPARED = List.of("correspondance", "plan/preparation");

    /** Routes by path, with the roles that may open them; null where everyone may. */
    private static Map<String, Class<?>> routes() {
        var search = new ClassPathScanningCandidateComponentProvider(false);
        search.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Map<String, Class<?>> routes = new TreeMap<>();
        search.findCandidateComponents("fr.lignealigne").forEach(candidate -> {
            Class<?> view = ClassUtils.resolveClassName(candidate.getBeanClassName(), null);
            routes.put(view.getAnnotation(Route.class).value(), view);
        });
        return routes;
    }

    private static boolean allowed(Class<?> view, Role role) {
        RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
        return roles == null || Arrays.asList(roles.value()).contains(role.name());
    }

    private static boolean needsSession(Class<?> view) {
        return view.isAnnotationPresent(RolesAllowed.class) || view.isAnnotationPresent(PermitAll.class);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void opensOrIsRefused(Role role) throws Exception {
        People.Someone someone = people.playing(role);
        HttpSession asking = new HttpSession(port);
        asking.signIn(someone.email());
        goRound(
                (path, opens) -> assertThat(isRefusal(asking.open(path)))
                        .as(role + " at " + path)
                        .isEqualTo(!opens),
                role);
    }

    /** In every way that {@link PageLooks} knows; what two roles see alike is looked at once. */
    @Tag("widths")
    @ParameterizedTest
    @EnumSource(Role.class)
    void isSeenWithoutABarrier(Role role) throws Exception {
        Page page = windowOf(people.playing(role));
        PageLooks looks = new PageLooks(page);
        goRound(
                (path, opens) -> {
                    if (!opens && !LOOKED.add(REFUSED)) {
                        return;
                    }
                    page.setViewportSize(1280, 900);
                    page.navigate(address(path));
                    page.waitForSelector("main h1");
                    String name = role + " " + route(path);
                    if (page.locator("main").innerText().contains(REFUSED) == opens) {
                        looks.complain(name, opens ? "is refused" : "is not refused");
                    } else if (LOOKED.add(looks.shape())) {
                        beforeTheContent(page)
                                .ifPresent(stop -> looks.complain(name, "stops before its content at " + stop));
                        looks.lookAt(name);
                    }
                },
                role);
        assertThat(looks.found()).isEmpty();
    }

    /** What is done at each address, with whether it opens. */
    @FunctionalInterface
    private interface Stop {

        void at(String path, boolean opens) throws Exception;
    }

    private void goRound(Stop stop, Role role) throws Exception {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        RemarkId remark = scenes.draft(lead, version, "remarque d’essai");
        ReceiptId receipt = depositing.deposit(lead, version, List.of(remark), true, UUID.randomUUID());
        RequestId request = RequestScenes.sent(requesting, lead, RequestScenes.draft(remark));
        MeetingId meeting = heldMeeting(lead);
        PositionId position = positions.begin(lead, version, scenes.onLines(lead, version, 4, 5));
        Viewer miprof = people.ofTheState(Role.MIPROF).viewer();
        ScenarioId scenario = scenarios.prepare(miprof, ScenarioScenes.draft("Décembre"));
        PlanVersionId next = scenes.nextVersion(miprof, version);
        versions.publish(miprof, next, "Une phrase dit ce qui change.", null);
        PlanVersionId prepared = scenes.nextVersion(miprof, version);
        BilateralFixtures table = BilateralFixtures.make(people, officials, rooms);
        WrittenContributionId written = deposited(table);
        PlenaryId plenary =
                new PlenaryScenes(portal).written(miprof, "Réunion d’essai", "Une phrase.", miprof.organisation());
        ItemId measure = versions.text(miprof, version).measures().getFirst().id();
        SittingId sitting = new SittingScenes(portal)
                .running(people.ofTheState(Role.CABINET).viewer(), version, "Essai");
        for (Map.Entry<String, Class<?>> route : routes().entrySet()) {
            boolean ofPrepared = PREPARED.stream().anyMatch(route.getKey()::startsWith);
            String filled = ofPrepared
                    ? fill(
                            route.getKey().replace("preparation/:version", "preparation/:after"),
                            version,
                            prepared,
                            receipt)
                    : fill(route.getKey(), version, next, receipt);
            String path = filled.replace(":position", position.toString())
                    .replace(":item", measure.toString())
                    .replace(":request", request.toString())
                    .replace(":scenario", scenario.toString())
                    .replace(":meeting", meeting.toString())
                    .replace(":contribution", written.toString())
                    .replace(":sitting", sitting.toString())
                    .replace(":plenary", plenary.toString());
            stop.at(path, opens(route.getKey(), route.getValue(), role));
        }
    }

    /** The same address with other ids is the same page. */
    private static String route(String path) {
        return path.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", ":id");
    }

    /** Who asks without a browser says no language, and is answered in English. */
    private static boolean isRefusal(String answer) {
        return answer.contains(REFUSED) || answer.contains("does not exist, or is not open to you");
    }

    private WrittenContributionId deposited(BilateralFixtures table) {
        Viewer lead = table.association().viewer();
        MeetingId lost = arranging.arrange(table.cabinet().viewer(), table.draft(BilateralFixtures.at(14, 0)));
        meetings.cancel(table.cabinet().viewer(), BilateralFixtures.unmoved(lost), "Un empêchement.");
        WrittenContributionDetails open = contributions.ofMeeting(lead, lost).orElseThrow();
        contributions.deposit(
                lead,
                open.id(),
                open.revision(),
                new ContributionWords(Map.of(Part.GENERAL, "Ce que nous aurions dit.")));
        return open.id();
    }

    /** One of this association with minutes that agree; arranged by the State, with nobody else invited. */
    private MeetingId heldMeeting(Viewer lead) {
        BilateralFixtures table = BilateralFixtures.make(people, officials, rooms);
        Viewer cabinet = table.cabinet().viewer();
        MeetingId id = arranging.arrange(
                cabinet,
                new MeetingDraft(
                        lead.organisation(),
                        Set.of(table.adviser()),
                        new Place.InRoom(table.room()),
                        Slot.of(LocalDate.of(2021, 3, 10), LocalTime.of(10, 0), Duration.ofMinutes(45)),
                        "Hébergement"));
        agendas.addPoint(lead, id, "Nos moyens", 20);
        meetings.markHeld(cabinet, BilateralFixtures.unmoved(id));
        return id;
    }

    /** The receipt, the request and the meeting are another association's: the State reads them, who arranges requests. */
    private static boolean opens(String route, Class<?> view, Role role) {
        return allowed(view, role)
                && (!route.startsWith("echanges/preparation") || STATE.contains(role))
                && (!route.startsWith("echanges/echange/") || STATE.contains(role))
                && (!route.startsWith("echanges/contribution") || STATE.contains(role))
                && (!route.startsWith("accuses") && !route.startsWith("pleniere/") || STATE.contains(role))
                && (!route.startsWith("echanges/demande/") || ARRANGE.contains(role));
    }

    @Test
    void nobodySignedInIsSentToTheDoor() {
        PlanVersionId version = scenes.openVersion();
        Page page = window(1280, ColorScheme.LIGHT);
        // Most lead to the same door.
        Set<String> looked = new HashSet<>();
        routes().forEach((route, view) -> {
            page.navigate(address(fill(route, version, version, new ReceiptId(UUID.randomUUID()))));
            page.waitForSelector("main");
            assertThat(page.url().contains("/connexion"))
                    .as(route)
                    .isEqualTo(needsSession(view) || route.equals("connexion"));
            if (looked.add(page.url().replaceAll("\\?.*", ""))) {
                hasNoBarrier(page);
            }
            assertThat(beforeTheContent(page)).as(route).isEmpty();
        });
    }

    /** The first stop of the keyboard is a link to the content, or stands in the content already; else what it is. */
    private static Optional<String> beforeTheContent(Page page) {
        String here = page.url();
        page.evaluate("document.activeElement.blur()");
        page.evaluate("getSelection().removeAllRanges()");
        page.keyboard().press("Tab");
        if ((Boolean) page.evaluate("document.activeElement.matches('a.skip')")) {
            page.keyboard().press("Enter");
        }
        boolean isThere = (Boolean) page.evaluate("document.activeElement.closest('main, #contenu') !== null");
        return isThere && page.url().equals(here)
                ? Optional.empty()
                : Optional.of(page.evaluate("location.pathname + ' ' + document.activeElement.outerHTML.slice(0, 200)")
                        .toString());
    }

    private static String fill(String route, PlanVersionId version, PlanVersionId next, ReceiptId receipt) {
        return route.replace(":before", version.toString())
                .replace(":after", next.toString())
                .replace(":version", version.toString())
                .replace(":receipt", receipt.toString())
                .replace(":lines", "4-5")
                .replace(":token", "inconnu")
                .replaceAll(
                        ":(?!position|item|request|scenario|meeting|contribution|plenary|sitting)[a-z]+\\??", "4-5");
    }
}
