package fr.lignealigne.shared.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Our style sheets and scripts as the browser is told of them: at an address that holds a digest of them all, so that it
 * keeps them and asks for none of them again until one changes.
 */
public final class BrowserFiles {

    /** The folders below {@code META-INF/resources}. */
    public static final List<String> FOLDERS = List.of("styles", "elements");

    private static final int SIGNS = 12;
    private static final String STAMP = stamp();

    private BrowserFiles() {}

    /** The address of a file in one of the {@link #FOLDERS}, relative to the root of the portal. */
    public static String address(String folder, String name) {
        return folder(folder) + "/" + name;
    }

    /** The name of the folder in such addresses. */
    public static String folder(String folder) {
        return folder + "-" + STAMP;
    }

    /** As Vaadin is told of a script. */
    public static String module(String name) {
        return "context://" + address("elements", name);
    }

    private static String stamp() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            var resources = new PathMatchingResourcePatternResolver(BrowserFiles.class.getClassLoader());
            for (String folder : FOLDERS) {
                Resource[] files = resources.getResources("classpath:META-INF/resources/" + folder + "/*");
                Arrays.sort(files, Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())));
                for (Resource file : files) {
                    digest.update(Objects.requireNonNull(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                    digest.update(file.getContentAsByteArray());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, SIGNS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
