package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.Portal;
import fr.lignealigne.support.ShippedOnly;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProductionGuardTest {

    private static final String[] GOOD = {
        "spring.datasource.username=lignealigne",
        "spring.datasource.password=une-vraie-longue-phrase",
        "portal.base-url=https://portail.example",
        "spring.mail.host=smtp.example",
        "portal.second-factor.required-for=ADMINISTRATOR,MIPROF,CABINET,MINISTRY,COLLECTIVE_COORDINATOR,OBSERVER",
        "portal.second-factor.key=une-cle-de-trente-deux-signes-au-moins"
    };

    private final ApplicationContextRunner production = new ApplicationContextRunner()
            .withUserConfiguration(ProductionGuard.class)
            .withPropertyValues("spring.profiles.active=prod")
            .withPropertyValues(GOOD);

    @Test
    void startsWithSettingsThatAreFit() {
        production.run(context -> assertThat(context).hasNotFailed());
        production
                .withPropertyValues("spring.mail.host=", "portal.mail-folder=/var/mail/portail")
                .run(context -> assertThat(context).hasNotFailed());
        production
                .withPropertyValues("PORTAL_DB_OWNER=owner", "PORTAL_DB_OWNER_PASSWORD=une-autre-longue-phrase")
                .run(context -> assertThat(context).hasNotFailed());
        production
                .withPropertyValues("PORTAL_DB_TLS=verify-full", "PORTAL_MAIL_STARTTLS_REQUIRED=false")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void startsWithProConnectSwitchedOnWhole() {
        production
                .withPropertyValues(
                        "portal.proconnect.issuer=https://auth.example/api/v2",
                        "portal.proconnect.client-id=portail",
                        "portal.proconnect.secret=secret")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.datasource.password=",
                "spring.datasource.password=lignealigne",
                "spring.datasource.password=Change-Me",
                "spring.datasource.password=root",
                "spring.datasource.username=une-vraie-longue-phrase",
                "PORTAL_DB_OWNER=owner",
                "PORTAL_DB_OWNER=owner\nPORTAL_DB_OWNER_PASSWORD=Change-Me",
                "PORTAL_DB_OWNER=owner\nPORTAL_DB_OWNER_PASSWORD=owner",
                "portal.base-url=http://portail.example",
                "portal.base-url=",
                "spring.mail.host=",
                "portal.second-factor.required-for=",
                "portal.second-factor.required-for=ADMINISTRATOR,CABINET,COLLECTIVE_COORDINATOR,MIPROF",
                "portal.second-factor.key=secret",
                "portal.second-factor.key=",
                "portal.second-factor.key=trop-courte",
                "portal.security-contact=alerte@portail.example",
                "portal.proconnect.issuer=http://auth.example/api/v2\nportal.proconnect.client-id=a\n"
                        + "portal.proconnect.secret=secret",
                "portal.proconnect.issuer=https://auth.example/api/v2/\nportal.proconnect.client-id=a\n"
                        + "portal.proconnect.secret=secret",
                "portal.proconnect.issuer=https://auth.example/api/v2\nportal.proconnect.client-id=a",
                "portal.proconnect.issuer=https://auth.example/api/v2\nportal.proconnect.secret=secret",
                "PORTAL_DB_TLS=trust",
                "PORTAL_DB_TLS=required",
                "PORTAL_MAIL_STARTTLS_REQUIRED=required"
            })
    void refusesAnythingElseInOneSentence(String wrong) {
        production
                .withPropertyValues(wrong.split("\n"))
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .isInstanceOf(NotReadyForProduction.class)
                        .hasMessageStartingWith("The portal does not start: "));
    }

    @Test
    void neverPrintsThePassword(CapturedOutput output) {
        production
                .withPropertyValues("portal.base-url=http://portail.example")
                .run(context -> assertThat(context).hasFailed());
        assertThat(output.getAll()).doesNotContain("une-vraie-longue-phrase");
    }

    @Test
    void asksNothingOutsideProduction() {
        new ApplicationContextRunner()
                .withUserConfiguration(ProductionGuard.class)
                .run(context -> assertThat(context).hasNotFailed());
    }

    static Stream<String> sources() {
        return Stream.of("--spring.mail.host=smtp.example", "--portal.base-url=https://portail.example");
    }

    /** The portal as it ships, with its defaults: it stops before it opens a connection or builds anything. */
    @ParameterizedTest
    @MethodSource("sources")
    void thePortalItselfStopsFirstOfAll(String setting, CapturedOutput output) {
        SpringApplicationBuilder portal = new SpringApplicationBuilder(Portal.class)
                .initializers(new ShippedOnly())
                .web(WebApplicationType.NONE)
                .profiles("prod");
        assertThatThrownBy(() -> portal.run(setting)).isInstanceOf(NotReadyForProduction.class);
        assertThat(output.getAll()).contains("The portal does not start: PORTAL_DB_PASSWORD is missing or an example");
        assertThat(output.getAll()).doesNotContain("\tat ").doesNotContain("HikariPool");
    }
}
