package fr.lignealigne;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.lignealigne.shared.Attempts;
import fr.lignealigne.support.Compiled;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * From each act of a service, each event and each clockwork: whatever is written is written in a transaction that is
 * tried again, either since the method is {@code @Transactional} or since it asks {@link Attempts}.
 */
class EveryActIsTriedAgainTest {

    @Test
    void noWritingActGoesRoundTheAttempts() {
        List<String> round = new ArrayList<>();
        Compiled.HOUSE.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(EveryActIsTriedAgainTest::isAct)
                .filter(act -> !isTriedAgain(act))
                .forEach(act -> firstWrite(act, new HashSet<>())
                        .ifPresent(write -> round.add(act.getFullName() + " writes by " + write)));
        assertThat(round).isEmpty();
    }

    @Test
    void findsWhatIsWrittenAtAll() {
        assertThat(Compiled.HOUSE.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(EveryActIsTriedAgainTest::isAct)
                        .filter(act -> isTriedAgain(act)
                                && firstWrite(act, new HashSet<>()).isPresent()))
                .hasSizeGreaterThan(30);
    }

    private static boolean isAct(JavaMethod method) {
        boolean isOfService = method.getOwner().isAnnotatedWith(Service.class)
                && method.getModifiers().contains(JavaModifier.PUBLIC);
        return isOfService
                || method.isAnnotatedWith(Scheduled.class)
                || method.isMetaAnnotatedWith(EventListener.class);
    }

    private static boolean isTriedAgain(JavaMethod method) {
        return transactional(method)
                        .filter(transaction ->
                                !transaction.readOnly() && transaction.propagation() != Propagation.SUPPORTS)
                        .isPresent()
                || asks(method)
                || accesses(method)
                        .flatMap(call -> target(call).stream())
                        .anyMatch(own -> own.getOwner().equals(method.getOwner()) && asks(own));
    }

    /** Also when what it does is handed to a method of its own class that asks. */
    private static boolean asks(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Attempts.class)
                        && Set.of("at", "apart").contains(call.getName()));
    }

    private static Optional<Transactional> transactional(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class));
    }

    /** The first write that is reached from here without passing through what is tried again. */
    private static Optional<String> firstWrite(JavaCodeUnit from, Set<JavaCodeUnit> seen) {
        if (!seen.add(from)) {
            return Optional.empty();
        }
        return accesses(from)
                .map(access -> isWrite(access)
                        ? Optional.of(access.getDescription())
                        : target(access).filter(next -> !guards(from, next)).flatMap(next -> firstWrite(next, seen)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<JavaAccess<?>> accesses(JavaCodeUnit from) {
        return Stream.concat(from.getCallsFromSelf().stream(), from.getCodeUnitReferencesFromSelf().stream());
    }

    /** A call from within one's own class passes by the proxy, so that its annotation does nothing. */
    private static boolean guards(JavaCodeUnit from, JavaMethod next) {
        boolean isOwn = from.getOwner().equals(next.getOwner());
        return asks(next) || !isOwn && isTriedAgain(next);
    }

    private static Optional<JavaMethod> target(JavaAccess<?> access) {
        return access.getTarget()
                .resolveMember()
                .filter(member -> member instanceof JavaMethod
                        && member.getOwner().getPackageName().startsWith("fr.lignealigne"))
                .map(JavaMethod.class::cast);
    }

    private static boolean isWrite(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        if (owner.isAssignableTo(Repository.class)) {
            return name.startsWith("save")
                    || name.startsWith("delete")
                    || name.equals("flush")
                    || target(access)
                            .filter(method -> method.isAnnotatedWith(Lock.class))
                            .isPresent();
        }
        if (owner.isAnnotatedWith(Entity.class)) {
            return target(access)
                    .filter(method -> method.getFieldAccesses().stream()
                            .anyMatch(field -> field.getAccessType() == AccessType.SET))
                    .isPresent();
        }
        return owner.isEquivalentTo(JdbcClient.StatementSpec.class) && name.equals("update")
                || owner.isAssignableTo(JdbcTemplate.class)
                        && Set.of("update", "batchUpdate").contains(name);
    }
}
