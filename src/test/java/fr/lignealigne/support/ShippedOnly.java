package fr.lignealigne.support;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps what is made for tests out of a portal started from the test class path, unless it is named. */
public final class ShippedOnly extends TypeExcludeFilter
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("shippedOnly", this);
    }

    @Override
    public boolean match(MetadataReader candidate, MetadataReaderFactory factory) {
        return candidate.getAnnotationMetadata().hasAnnotation(TestConfiguration.class.getName())
                || candidate.getAnnotationMetadata().hasAnnotation(TestComponent.class.getName());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShippedOnly;
    }

    @Override
    public int hashCode() {
        return ShippedOnly.class.hashCode();
    }
}
