package fr.lignealigne.walls;

import fr.lignealigne.account.OpenSessions;
import fr.lignealigne.account.Passwords;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.shared.Refusal;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All that people can ask the services for, page or no page: each public method that takes a {@link Viewer} is called
 * with whatever stands on the stage, and nothing that comes of it stays.
 */
final class Asking {

    /** They end what the test itself holds open. */
    private static final Set<Class<?>> LEFT_ALONE = Set.of(OpenSessions.class, Passwords.class);

    private final List<Act> acts;
    private final Samples samples;
    private final TransactionTemplate undone;

    Asking(ApplicationContext portal, Stage stage) {
        samples = new Samples(stage);
        undone = new TransactionTemplate(portal.getBean(PlatformTransactionManager.class));
        acts = portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service -> !LEFT_ALONE.contains(AopUtils.getTargetClass(service)))
                .flatMap(service -> Arrays.stream(
                                AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(Asking::isAsked)
                        .map(method -> open(service, method)))
                .sorted(Comparator.comparing(Act::name))
                .toList();
    }

    /** A public method of a service that takes a viewer. */
    record Act(Object service, Method method) {

        String name() {
            return AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName() + "("
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(", "))
                    + ")";
        }
    }

    /**
     * What came of an act, asked with one set of arguments.
     *
     * @param refusal the key of the sentence it was refused with; empty when it was not
     * @param something whether it gave anything
     * @param rules the names of the rules that were asked, where they are {@link Noted}
     */
    record Heard(String refusal, boolean something, Set<String> words, Set<String> rules) {}

    private static Act open(Object service, Method method) {
        method.setAccessible(true);
        return new Act(service, method);
    }

    private static boolean isAsked(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && Arrays.asList(method.getParameterTypes()).contains(Viewer.class);
    }

    List<Act> acts() {
        return acts;
    }

    /** The planted words that this viewer gets out of the services. */
    Set<String> words(Viewer viewer) {
        Set<String> words = new TreeSet<>();
        acts.forEach(act -> ask(act, viewer).forEach(heard -> words.addAll(heard.words())));
        return words;
    }

    /** What came of the act with each set of arguments, always in the same order. */
    List<Heard> ask(Act act, Viewer viewer) {
        return samples.arguments(act.method(), viewer)
                .map(arguments -> ask(act, arguments))
                .toList();
    }

    /** What comes now of those askings that asked this rule before, each with what was heard then. */
    Stream<Again> again(Act act, Viewer viewer, List<Heard> before, String rule) {
        if (before.stream().noneMatch(heard -> heard.rules().contains(rule))) {
            return Stream.empty();
        }
        List<@Nullable Object[]> all = samples.arguments(act.method(), viewer).toList();
        return IntStream.range(0, all.size())
                .filter(i -> before.get(i).rules().contains(rule))
                .mapToObj(i -> new Again(act, before.get(i), ask(act, all.get(i))));
    }

    private Heard ask(Act act, @Nullable Object[] arguments) {
        return Objects.requireNonNull(undone.execute(status -> {
            status.setRollbackOnly();
            Noted.sinceLast();
            Set<String> words = new TreeSet<>();
            try {
                String answer = Shown.text(act.method().invoke(act.service(), arguments));
                Sweep.collect(answer, words);
                return new Heard("", !Shown.NOTHING.contains(answer), words, Noted.sinceLast());
            } catch (InvocationTargetException e) {
                Sweep.collect(String.valueOf(e.getCause().getMessage()), words);
                String refusal = e.getCause() instanceof Refusal refused ? refused.key() : "";
                return new Heard(refusal, false, words, Noted.sinceLast());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    /** One asking, before and now. */
    record Again(Act act, Heard before, Heard now) {

        /** What it gives that it did not give before, as sentences; nothing when no wall opened. */
        Stream<String> opened(Set<String> mayKnow) {
            Set<String> found = new TreeSet<>();
            now.words().stream()
                    .filter(word -> !mayKnow.contains(word))
                    .forEach(word -> found.add(word + " by " + act.name()));
            if (!before.refusal().isEmpty() && !before.refusal().equals(now.refusal())) {
                found.add("not « " + before.refusal() + " » by " + act.name());
            } else if (act.method().getReturnType() != boolean.class && !before.something() && now.something()) {
                found.add("something by " + act.name());
            }
            return found.stream();
        }
    }
}
