package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.support.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OrganisationsModuleTest {

    @Autowired
    Organisations organisations;

    @Test
    void listsThem() {
        assertThat(organisations.list()).isNotNull();
    }
}
