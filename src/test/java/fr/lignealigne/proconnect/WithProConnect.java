package fr.lignealigne.proconnect;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The portal with ProConnect switched on, in one context for all the tests that want it so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(LinkingByHand.class)
@ContextConfiguration(initializers = WithProConnect.Switching.class)
@interface WithProConnect {

    final class Switching implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext portal) {
            TestPropertyValues.of(
                            "portal.proconnect.issuer=" + ProConnectStage.PROVIDER.issuer(),
                            "portal.proconnect.client-id=" + Provider.CLIENT,
                            "portal.proconnect.secret=" + Provider.SECRET,
                            "portal.base-url=" + Provider.PORTAL)
                    .applyTo(portal);
        }
    }
}
