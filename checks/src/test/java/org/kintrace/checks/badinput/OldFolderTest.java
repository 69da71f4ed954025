package org.kintrace.checks.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.checks.ProjectFolder;

/** Folders as earlier versions of the tables left them: they open, hold what they held, and take in more. */
class OldFolderTest {

    @Test
    void aFolderOfTheFirstTablesIsBroughtForwardWithAllItHeld(@TempDir Path place) throws Exception {
        Workplace work = Workplace.withCopyOf(
                ProjectFolder.root().resolve("checks/src/test/resources/folders/tables-1"), place);
        OnRecord first = work.onRecord();
        assertThat(first.families()).hasSize(1);
        assertThat(first.families().getFirst().claims()).hasSize(90);
        assertThat(first.lists()).hasSize(1);
        work.takesInGoodFiles(2);
        assertThat(work.onRecord().families()).hasSize(3);
    }
}
