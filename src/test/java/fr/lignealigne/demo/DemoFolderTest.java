package fr.lignealigne.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.demo.DemoFolder.FolderTaken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {

    @Test
    void whoComesSecondIsToldWhereTheDemonstrationIs(@TempDir Path home) throws Exception {
        try (DemoFolder first = DemoFolder.take(home)) {
            first.holdAt("http://localhost:9000");
            assertThatThrownBy(() -> DemoFolder.take(home))
                    .isInstanceOf(FolderTaken.class)
                    .hasMessageContaining("runs on " + home + " already: http://localhost:9000, process ");
        }
        DemoFolder.take(home).close();
    }

    @Test
    void whatWasLoadedByHalfIsKnown(@TempDir Path home) throws Exception {
        try (DemoFolder folder = DemoFolder.take(home)) {
            assertThat(folder.isNew()).isTrue();
            folder.startLoading();
            Files.createDirectories(folder.database());
        }
        try (DemoFolder folder = DemoFolder.take(home)) {
            assertThat(folder.isNew()).isFalse();
            assertThat(folder.isHalfLoaded()).isTrue();
            folder.empty();
            assertThat(folder.isNew()).isTrue();
            assertThat(folder.isHalfLoaded()).isFalse();
            assertThatThrownBy(() -> DemoFolder.take(home)).isInstanceOf(FolderTaken.class);
        }
    }

    @Test
    void thePortalListensToThisMachineAloneAndItsLinksNameTheRealPort() {
        Map<String, Object> settings = Demonstration.settings("jdbc:mariadb://localhost/x", 9000, Path.of("mail"));
        assertThat(settings)
                .containsEntry("server.port", 9000)
                .containsEntry("server.address", "127.0.0.1")
                .containsEntry("portal.base-url", "http://localhost:9000");
    }
}
