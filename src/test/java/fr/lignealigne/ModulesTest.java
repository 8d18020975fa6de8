package fr.lignealigne;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void arrowsBetweenModulesNeverTurnBack() {
        ApplicationModules.of(Portal.class).verify();
    }
}
