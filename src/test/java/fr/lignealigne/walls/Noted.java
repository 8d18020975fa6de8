package fr.lignealigne.walls;

import fr.lignealigne.walls.Rules.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;
import net.bytebuddy.matcher.ElementMatchers;

/** Notes which rules are asked, until it is closed: what never asked a rule cannot change when that rule is switched off. */
public final class Noted implements AutoCloseable {

    private static final Set<String> ASKED = ConcurrentHashMap.newKeySet();

    private final Set<Class<?>> woven;

    Noted(List<Rule> rules) {
        ByteBuddyAgent.install();
        Map<Class<?>, List<Rule>> byOwner = rules.stream().collect(Collectors.groupingBy(Rule::owner));
        woven = byOwner.keySet();
        byOwner.forEach((owner, here) -> new ByteBuddy()
                .redefine(owner)
                .visit(Advice.to(Noting.class)
                        .on(ElementMatchers.namedOneOf(
                                here.stream().map(Rule::name).toArray(String[]::new))))
                .make()
                .load(owner.getClassLoader(), ClassReloadingStrategy.fromInstalledAgent()));
    }

    static String name(Rule rule) {
        return rule.owner().getName() + "." + rule.name();
    }

    /** The names of the rules asked since this was called last; none where nothing is noted. */
    static Set<String> sinceLast() {
        Set<String> asked = Set.copyOf(ASKED);
        ASKED.clear();
        return asked;
    }

    /** Called by what is woven into the rules. */
    public static void note(String rule) {
        ASKED.add(rule);
    }

    @Override
    public void close() throws Exception {
        for (Class<?> rules : woven) {
            ClassReloadingStrategy.fromInstalledAgent().reset(rules);
        }
    }

    /** Woven into each rule. */
    public static final class Noting {

        private Noting() {}

        @Advice.OnMethodEnter
        static void enter(@Advice.Origin("#t.#m") String rule) {
            Noted.note(rule);
        }
    }
}
