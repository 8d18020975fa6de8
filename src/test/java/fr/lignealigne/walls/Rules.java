package fr.lignealigne.walls;

import fr.lignealigne.account.Viewer;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * The walls of the portal: each rule of an {@code *Access} class, what a {@link Viewer} says of themselves, and the rule of
 * reading as it stands in SQL.
 */
final class Rules {

    private Rules() {}

    /** A rule that says yes or no, or how much. */
    record Rule(Class<?> owner, String name) {

        @Override
        public String toString() {
            return owner.getSimpleName() + "." + name;
        }
    }

    static List<Rule> all() {
        var search = new ClassPathScanningCandidateComponentProvider(false);
        search.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*Access")));
        Stream<Class<?>> tables = search.findCandidateComponents("fr.lignealigne").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
        Stream<Rule> walls = tables.flatMap(table -> Arrays.stream(table.getDeclaredMethods()))
                .filter(Rules::isWall)
                .map(method -> new Rule(method.getDeclaringClass(), method.getName()));
        Stream<Rule> seats = Stream.of("preparesTheAnswer", "speaksForAnAssociation", "inTheCollective")
                .map(name -> new Rule(Viewer.class, name));
        Rule inSql = new Rule(ClassUtils.resolveClassName("fr.lignealigne.remark.RemarkScope", null), "of");
        return Stream.of(walls, seats, Stream.of(inSql))
                .flatMap(rules -> rules)
                .distinct()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static boolean isWall(Method method) {
        return Modifier.isStatic(method.getModifiers())
                && !Modifier.isPrivate(method.getModifiers())
                && !method.isSynthetic()
                && (method.getReturnType() == boolean.class
                        || method.getReturnType().isEnum());
    }
}
