package fr.lignealigne.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class ProductionGuardTest {

    private final MockEnvironment settings = new MockEnvironment()
            .withProperty("spring.datasource.password", "k7-Lm2-Qz9")
            .withProperty("portal.base-url", "https://portail.example")
            .withProperty("spring.mail.host", "smtp.example");

    @Test
    void startsWithASecretOverHttpsAndWithAWayForItsMail() {
        start();
    }

    @Test
    void aMailFolderIsAWayToo() {
        settings.setProperty("spring.mail.host", "");
        settings.setProperty("portal.mail-folder", "/var/mail/portail");
        start();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lignealigne", "change-me", "changeit", "password"})
    void refusesAMissingOrExamplePassword(String password) {
        settings.setProperty("spring.datasource.password", password);
        assertRefused("PORTAL_DB_PASSWORD");
    }

    @Test
    void refusesAnAddressInClear() {
        settings.setProperty("portal.base-url", "http://portail.example");
        assertRefused("PORTAL_BASE_URL");
    }

    @Test
    void refusesToStayMute() {
        settings.setProperty("spring.mail.host", "");
        assertRefused("SPRING_MAIL_HOST");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(ProductionGuard.wrong("", "", "")).hasSize(3);
    }

    private void start() {
        ProductionGuard guard = new ProductionGuard();
        guard.setEnvironment(settings);
        guard.postProcessBeanFactory(new DefaultListableBeanFactory());
    }

    private void assertRefused(String setting) {
        assertThatIllegalStateException().isThrownBy(this::start).withMessageContaining(setting);
    }
}
