package fr.lignealigne.walls;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import net.bytebuddy.matcher.ElementMatchers;

/** A rule that lets everybody through until it is closed. */
public final class Switched implements AutoCloseable {

    private final Class<?> rules;

    Switched(Class<?> rules, String rule) {
        this.rules = rules;
        ByteBuddyAgent.install();
        if (Arrays.stream(rules.getDeclaredMethods())
                .noneMatch(method -> method.getName().equals(rule))) {
            throw new IllegalArgumentException("No rule " + rule + " in " + rules);
        }
        new ByteBuddy()
                .redefine(rules)
                .visit(Advice.to(Through.class).on(ElementMatchers.named(rule)))
                .make()
                .load(rules.getClassLoader(), ClassReloadingStrategy.fromInstalledAgent());
    }

    @Override
    public void close() throws Exception {
        ClassReloadingStrategy.fromInstalledAgent().reset(rules);
    }

    /**
     * What a rule says that keeps nothing back: yes; of a thing it was handed, that very thing; of how much may be seen,
     * the most, which comes first; of a condition in SQL, one that is always true.
     */
    public static Object opened(Method rule, Object[] arguments) throws ReflectiveOperationException {
        Class<?> answer = rule.getReturnType();
        if (answer == boolean.class) {
            return true;
        }
        if (answer.isEnum()) {
            return Arrays.stream(arguments)
                    .filter(answer::isInstance)
                    .findFirst()
                    .orElseGet(() -> Objects.requireNonNull(answer.getEnumConstants())[0]);
        }
        Constructor<?> condition = answer.getDeclaredConstructor(String.class, Map.class);
        condition.setAccessible(true);
        return condition.newInstance("true", Map.of());
    }

    /** Woven into the rule. */
    public static final class Through {

        private Through() {}

        @Advice.OnMethodExit
        static void exit(
                @Advice.Origin Method rule,
                @Advice.AllArguments Object[] arguments,
                @Advice.Return(readOnly = false, typing = Assigner.Typing.DYNAMIC) Object answer)
                throws ReflectiveOperationException {
            answer = Switched.opened(rule, arguments);
        }
    }
}
