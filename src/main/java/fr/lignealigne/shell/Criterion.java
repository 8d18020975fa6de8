package fr.lignealigne.shell;

import java.util.List;

/**
 * One of the 106 criteria of the RGAA 4.1.2 and how the portal stands to it; its words are French.
 *
 * @param number as « 10.11 »
 * @param about what it asks, in short
 * @param tests the test classes that look at each run
 * @param looked what a person looked at, and how; empty where tests say all
 * @param lacks what people meet who need it; empty where nothing is amiss
 */
record Criterion(String number, String about, Standing standing, List<String> tests, String looked, String lacks) {

    /** As the method of the RGAA names them; what nobody looked at is a standing of its own, and counts as not met. */
    enum Standing {
        C,
        NC,
        NA,
        NV
    }

    /** The number of its theme, from 1. */
    int theme() {
        return Integer.parseInt(number.substring(0, number.indexOf('.')));
    }
}
