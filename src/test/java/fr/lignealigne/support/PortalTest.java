package fr.lignealigne.support;

import fr.lignealigne.account.CodePhones;
import fr.lignealigne.account.Letterbox;
import fr.lignealigne.account.People;
import fr.lignealigne.account.SecondFactorSwitch;
import fr.lignealigne.account.WitnessSwitch;
import fr.lignealigne.audit.seal.SealRounds;
import fr.lignealigne.contribution.ContributionScenes;
import fr.lignealigne.decision.ReleaseScenes;
import fr.lignealigne.notification.PostRounds;
import fr.lignealigne.remark.RemarkScenes;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole portal on a real MariaDB; every test of this kind shares one context unless it asks for another, every class
 * begins with empty tables.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith({EmptyHouse.class, SignedInHere.class})
@Import({
    TestDatabase.class,
    People.class,
    Letterbox.class,
    SecondFactorSwitch.class,
    WitnessSwitch.class,
    CodePhones.class,
    ReleaseScenes.class,
    RemarkScenes.class,
    ContributionScenes.class,
    PostRounds.class,
    SealRounds.class
})
public @interface PortalTest {}
