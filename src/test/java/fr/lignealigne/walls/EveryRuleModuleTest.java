package fr.lignealigne.walls;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.walls.Rules.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What the walls are worth: each rule of each {@code *Access} class is switched off in turn, and somebody is let in
 * where they were refused, or is given what they did not get. A rule that no service asks would be found out here.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRuleModuleTest {

    /** Those whose opening shows nothing, and why. */
    private static final Map<String, String> SHOW_NOTHING = Map.ofEntries(
            entry("BilateralAccess.mayOpenTheCalendar", "shows a page that is empty of what sight() keeps back"),
            entry(
                    "DecisionAccess.mayReadAdvice",
                    "opens the advice of one’s own body alone, and whoever gave none has none"),
            entry("FactorAccess.mayAskReset", "a lost factor has no words: FactorResetsModuleTest"),
            entry("FactorAccess.mayConfirmReset", "a lost factor has no words: FactorResetsModuleTest"),
            entry("MinutesAccess.mayKnowRounds", "a number and a day have no words: MinutesModuleTest"),
            entry("MinutesAccess.mayOwe", "the names of organisations are no secret: FollowUpsModuleTest"),
            entry("PlenaryAccess.mayOpen", "shows pages that are empty of what mayKnow() keeps back"),
            entry(
                    "PositionAccess.mayAnswerUnderMandate",
                    "asks for a running mandate besides, which nobody else holds: SigningUnderMandateModuleTest"),
            entry("RemarkAccess.mayBind", "shows a button; its act asks mayWithdraw or mayTakeAStand"),
            entry(
                    "RemarkAccess.mayGoOn",
                    "keeps back a joint position that was carried over: DepositedPositionModuleTest"),
            entry("RemarkAccess.mayKnowStand", "what is held has no words: CarriedRemarksModuleTest"),
            entry("RemarkAccess.seenBy", "a state has no words: TwoHousesModuleTest decides and compares"),
            entry("RequestAccess.mayKnowPriority", "a place in a list has no words: PlacedByOthersModuleTest"),
            entry("RoundAccess.mayKnow", "wakes open pages, which read again what they may: RoundsModuleTest"),
            entry("StateIdentityAccess.mayClose", "a way in has no words: StateIdentitiesModuleTest"),
            entry("StateIdentityAccess.mayHave", "a way in has no words: StateIdentitiesModuleTest"),
            entry("StateIdentityAccess.mayOpen", "a way in has no words: StateIdentitiesModuleTest"));

    /** Who asks, those first who are kept out of most. */
    private static final List<String> WHO = List.of(
            "outsider",
            "observer",
            "administrator",
            "member",
            "ministry",
            "colleague",
            "coordinator",
            "miprof",
            "cabinet",
            "former",
            "lead");

    @Autowired
    ApplicationContext portal;

    private Stage stage;
    private Asking asking;
    private final Map<String, List<Asking.Heard>> before = new HashMap<>();

    @BeforeAll
    void plant() throws Exception {
        stage = new Stage(portal);
        stage.part(portal);
        asking = new Asking(portal, stage);
        try (Noted everyRule = new Noted(Rules.all())) {
            for (String who : WHO) {
                Viewer viewer = stage.viewer(who);
                asking.acts().forEach(act -> before.put(who + act.name(), asking.ask(act, viewer)));
            }
        }
    }

    static Stream<Rule> rules() {
        return Rules.all().stream().filter(rule -> !SHOW_NOTHING.containsKey(rule.toString()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatIsSwitchedOffIsFoundOut(Rule rule) throws Exception {
        assertThat(opened(rule)).as(rule.toString()).isPresent();
    }

    /** Most rules are found out in their own room: there everybody asks first. */
    private Optional<String> opened(Rule rule) throws Exception {
        Map<Boolean, List<Asking.Act>> acts =
                asking.acts().stream().collect(Collectors.partitioningBy(act -> isInItsRoom(rule, act)));
        Optional<String> found = opened(rule, acts.get(true));
        return found.isPresent() ? found : opened(rule, acts.get(false));
    }

    private static boolean isInItsRoom(Rule rule, Asking.Act act) {
        return rule.owner().getPackage().equals(act.method().getDeclaringClass().getPackage());
    }

    private Optional<String> opened(Rule rule, List<Asking.Act> acts) throws Exception {
        try (Switched off = new Switched(rule.owner(), rule.name())) {
            for (String who : WHO) {
                Viewer viewer = stage.viewer(who);
                Set<String> mayKnow = WhoMayKnow.of(who);
                Optional<String> found = acts.stream()
                        .flatMap(act -> asking.again(act, viewer, before.get(who + act.name()), Noted.name(rule)))
                        .flatMap(again -> again.opened(mayKnow))
                        .findFirst();
                if (found.isPresent()) {
                    return found.map(what -> who + ": " + what);
                }
            }
        }
        return Optional.empty();
    }

    @Test
    void noReasonOutlivesItsRule() {
        assertThat(Rules.all().stream().map(Rule::toString)).containsAll(SHOW_NOTHING.keySet());
    }
}
