package fr.lignealigne.account.ui;

import static fr.lignealigne.shared.ui.Texts.t;

/** Names a device from its User-Agent, roughly: enough to tell one's phone from one's office. */
final class Devices {

    private static final String[] BROWSERS = {"Edg", "Firefox", "Chrome", "Safari"};
    private static final String[] SYSTEMS = {"Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"};

    private Devices() {}

    static String name(String userAgent) {
        String browser = first(BROWSERS, userAgent);
        String system = first(SYSTEMS, userAgent);
        return browser.isEmpty()
                ? t("account.unknownDevice")
                : t("account.device", browser.equals("Edg") ? "Edge" : browser, system);
    }

    private static String first(String[] names, String userAgent) {
        for (String name : names) {
            if (userAgent.contains(name)) {
                return name;
            }
        }
        return "";
    }
}
