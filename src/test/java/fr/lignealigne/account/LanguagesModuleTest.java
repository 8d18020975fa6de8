package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.shared.Invalid;
import fr.lignealigne.support.PortalTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class LanguagesModuleTest {

    @Autowired
    People people;

    @Autowired
    Languages languages;

    @Test
    void eachPersonChoosesForThemselvesAndMayLeaveItToTheBrowserAgain() {
        People.Someone lead = people.leadOfAMember();
        Viewer colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer();
        assertThat(languages.of(lead.viewer())).isEmpty();
        languages.choose(lead.viewer(), Locale.ENGLISH);
        assertThat(languages.of(lead.viewer())).contains(Locale.ENGLISH);
        assertThat(languages.of(colleague)).isEmpty();
        languages.choose(lead.viewer(), null);
        assertThat(languages.of(lead.viewer())).isEmpty();
    }

    @Test
    void aLanguageThePortalDoesNotSpeakIsRefused() {
        Viewer lead = people.leadOfAMember().viewer();
        assertThatThrownBy(() -> languages.choose(lead, Locale.GERMAN)).isInstanceOf(Invalid.class);
        assertThat(languages.of(lead)).isEmpty();
    }
}
