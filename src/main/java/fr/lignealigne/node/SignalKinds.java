package fr.lignealigne.node;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The kinds of signals there are, found among our own classes, and how each is written. What another node wrote names a kind,
 * never a class: one that is not here, as during an upgrade, is not heard.
 */
final class SignalKinds {

    private static final String HOUSE = "fr.lignealigne";
    private static final JsonMapper JSON = JsonMapper.builder()
            // A record has its fields: what is asked of it besides (« isCompulsory ») is none.
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            // What a release adds to a kind may narrow a wall: one that does not know it does not understand.
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, Class<? extends Signal>> byName = new TreeMap<>();

    SignalKinds() {
        var ours = new ClassPathScanningCandidateComponentProvider(false);
        ours.addIncludeFilter(new AssignableTypeFilter(Signal.class));
        ours.findCandidateComponents(HOUSE)
                .forEach(found -> add(ClassUtils.resolveClassName(
                                Objects.requireNonNull(found.getBeanClassName()), SignalKinds.class.getClassLoader())
                        .asSubclass(Signal.class)));
    }

    private void add(Class<? extends Signal> kind) {
        Class<?> before = byName.put(kind.getSimpleName(), kind);
        if (before != null) {
            throw new IllegalStateException("Two signals of one name: " + before + ", " + kind);
        }
    }

    Map<String, Class<? extends Signal>> all() {
        return byName;
    }

    static String nameOf(Signal signal) {
        return signal.getClass().getSimpleName();
    }

    static String write(Signal signal) {
        return JSON.writeValueAsString(signal);
    }

    /** Null for one that this release does not know. */
    @Nullable
    Class<? extends Signal> of(String name) {
        return byName.get(name);
    }

    static <S extends Signal> S read(Class<S> kind, String body) {
        return JSON.readValue(body, kind);
    }
}
