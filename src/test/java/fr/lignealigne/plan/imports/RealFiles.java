package fr.lignealigne.plan.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real texts kept beside the project, which neither the application nor {@code ./portail test} reads. */
final class RealFiles {

    private RealFiles() {}

    static ImportedText read(String path) {
        Path file = Path.of("..", "shared").resolve(path);
        try {
            return Importing.read(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The real files are missing: " + file, e);
        }
    }
}
