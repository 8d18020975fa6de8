package fr.lignealigne.walls;

import java.util.Arrays;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;
import net.bytebuddy.matcher.ElementMatchers;

/** A rule that says yes to everybody until it is closed. */
final class Switched implements AutoCloseable {

    private final Class<?> rules;

    Switched(Class<?> rules, String rule) {
        this.rules = rules;
        ByteBuddyAgent.install();
        if (Arrays.stream(rules.getDeclaredMethods())
                .noneMatch(method -> method.getName().equals(rule) && method.getReturnType() == boolean.class)) {
            throw new IllegalArgumentException("No rule " + rule + " in " + rules);
        }
        new ByteBuddy()
                .redefine(rules)
                .visit(Advice.to(Yes.class).on(ElementMatchers.named(rule).and(ElementMatchers.returns(boolean.class))))
                .make()
                .load(rules.getClassLoader(), ClassReloadingStrategy.fromInstalledAgent());
    }

    @Override
    public void close() throws Exception {
        ClassReloadingStrategy.fromInstalledAgent().reset(rules);
    }

    /** Woven into the rule. */
    public static final class Yes {

        private Yes() {}

        @Advice.OnMethodExit
        static void exit(@Advice.Return(readOnly = false) boolean answer) {
            answer = true;
        }
    }
}
