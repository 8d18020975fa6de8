package fr.lignealigne.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;

/** Gives people a phone that shows one-time codes, as tests hold it. */
@TestComponent("demoCodePhones")
public class CodePhones {

    private static final Duration STEP = Duration.ofSeconds(30);

    private final SettingUp settingUp;

    CodePhones(SettingUp settingUp) {
        this.settingUp = settingUp;
    }

    /**
     * @param recovery the codes on paper, if they were made now
     */
    public record Phone(byte[] key, List<String> recovery) {

        /** What it shows in this many steps of thirty seconds from now. */
        public String shows(int step) {
            return OneTimeCodes.at(key, Instant.now().plus(STEP.multipliedBy(step)));
        }
    }

    /** Sets an application up; its code of the step before is used up by that, and the present one is not. */
    public Phone give(People.Someone someone) {
        FactorSetup setup = new FactorSetup(someone.viewer().person(), someone.email(), "");
        String before = OneTimeCodes.at(setup.key(), Instant.now().minus(STEP));
        return new Phone(setup.key(), settingUp.keepApp(setup, before, () -> {}).codes());
    }

    /** The phone of who photographed or typed this key. */
    public static Phone of(String keyInGroups) {
        return new Phone(bytes(keyInGroups), List.of());
    }

    private static byte[] bytes(String keyInGroups) {
        String bits = keyInGroups
                .chars()
                .filter(letter -> letter != ' ')
                .mapToObj(letter -> Integer.toBinaryString(32 + "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter))
                        .substring(1))
                .collect(Collectors.joining());
        byte[] bytes = new byte[bits.length() / 8];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) Integer.parseInt(bits.substring(8 * index, 8 * index + 8), 2);
        }
        return bytes;
    }
}
