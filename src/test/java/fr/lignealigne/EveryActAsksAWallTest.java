package fr.lignealigne;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.support.Compiled;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;

/**
 * Whoever is handed to a service is asked about: each public method that takes a {@link Viewer} reaches a function of an
 * {@code *Access} class (or what says the same in SQL), by way of methods that are handed the viewer on.
 */
class EveryActAsksAWallTest {

    /** Those that need not ask, and why. */
    private static final Map<String, String> NEED_NOT = Map.ofEntries(
            entry("FactorResets.isAskedFor", "one's own"),
            entry("Departures.leave", "one's own, proved"),
            entry("OwnData.of", "one's own"),
            entry("OwnData.take", "one's own, proved"),
            entry("Factors.askNewPasskey", "one's own"),
            entry("Factors.begin", "one's own, proved"),
            entry("Factors.keepApp", "one's own"),
            entry("Factors.keepPasskey", "one's own"),
            entry("Factors.of", "one's own"),
            entry("Factors.removeApp", "one's own, proved"),
            entry("Factors.removePasskey", "one's own, proved"),
            entry("Factors.renewCodes", "one's own, proved"),
            entry("Proofs.askPasskey", "one's own"),
            entry("Proofs.byCode", "one's own"),
            entry("Proofs.byPasskey", "one's own"),
            entry("Proofs.held", "one's own"),
            entry("Proofs.isAsked", "one's own"),
            entry("HungFiles.bringBack", "asked by what the files hang on, before it is brought back"),
            entry("HungFiles.copy", "asked by what the files hang on, before it is corrected"),
            entry("Languages.choose", "one's own"),
            entry("Languages.of", "one's own"),
            entry("LiveNews.areWantedBy", "one's own"),
            entry("LiveNews.choose", "one's own"),
            entry("NoticeChoices.choose", "one's own"),
            entry("NoticeChoices.keepQuiet", "one's own"),
            entry("NoticeChoices.quietHours", "one's own"),
            entry("OpenSessions.end", "one's own"),
            entry("OpenSessions.endOthers", "one's own"),
            entry("OpenSessions.of", "one's own"),
            entry("Passwords.change", "one's own, proved by the present one"),
            entry("SingleKeys.actFor", "one's own"),
            entry("SingleKeys.choose", "one's own"),
            entry("StateIdentities.closeOwn", "one's own, proved"),
            entry("TypedTexts.forget", "one's own"),
            entry("TypedTexts.keep", "one's own"),
            entry("TypedTexts.of", "one's own"));

    @Test
    void eachPublicMethodThatTakesAViewerAsks() {
        Set<String> silent = new TreeSet<>();
        acts().filter(act -> !asks(act, new HashSet<>())).forEach(act -> silent.add(name(act)));
        assertThat(silent).isEqualTo(new TreeSet<>(NEED_NOT.keySet()));
    }

    @Test
    void noReasonOutlivesItsMethod() {
        List<String> names = acts().map(EveryActAsksAWallTest::name).toList();
        assertThat(names).hasSizeGreaterThan(150).containsAll(NEED_NOT.keySet());
    }

    private static Stream<JavaMethod> acts() {
        return Compiled.HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) && takesAViewer(method));
    }

    private static String name(JavaMethod act) {
        return act.getOwner().getSimpleName() + "." + act.getName();
    }

    private static boolean takesAViewer(JavaCodeUnit method) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Viewer.class));
    }

    private static boolean asks(JavaCodeUnit from, Set<JavaCodeUnit> seen) {
        if (!seen.add(from)) {
            return false;
        }
        return Stream.concat(from.getCallsFromSelf().stream(), from.getCodeUnitReferencesFromSelf().stream())
                .anyMatch(access -> isWall(access) || handedOn(from, access).anyMatch(next -> asks(next, seen)));
    }

    private static boolean isWall(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getSimpleName();
        return owner.endsWith("Access") || owner.endsWith("Scope") || owner.equals("Wall");
    }

    private static Stream<JavaCodeUnit> handedOn(JavaCodeUnit from, JavaAccess<?> access) {
        return access.getTarget().resolveMember().stream()
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .filter(next -> next.getOwner().getPackageName().startsWith("fr.lignealigne"))
                .filter(next -> takesAViewer(next) || next.getOwner().equals(from.getOwner()));
    }
}
