package dev.weft.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFileTest {
  private static final String ABC_SHA256 =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final FileReference REFERENCE =
      new FileReference("cat_00001_.png", "art", "output");

  private final byte[] abc = {'a', 'b', 'c'};

  @TempDir private Path folder;

  @Test
  void goesByTheHashOfItsContent() throws IOException {
    Path path = Files.write(folder.resolve("photo.png"), abc);

    assertThat(InputFile.of(path).serverName()).isEqualTo("weft/" + ABC_SHA256 + ".png");
    assertThat(InputFile.of(path))
        .isEqualTo(InputFile.of(abc, "other.png"))
        .isEqualTo(InputFile.of(() -> new ByteArrayInputStream(abc), "x.PNG"))
        .hasSameHashCodeAs(InputFile.of(abc, "other.png"))
        .isNotEqualTo(InputFile.of(abc, "other.jpg"))
        .isNotEqualTo(InputFile.of(new byte[] {1}, "photo.png"));
  }

  @ParameterizedTest
  @CsvSource({"a.PNG,.png", "a.tar.gz,.gz", "a,''", "a.,''", "..,''", "a.p/../../x,''", "a.ä,''"})
  void keepsNothingOfItsNameButTheExtension(String fileName, String extension) {
    assertThat(InputFile.of(abc, fileName).serverName())
        .isEqualTo("weft/" + ABC_SHA256 + extension);
  }

  @Test
  void canBeReadAsOftenAsNeeded() throws IOException {
    InputFile file = InputFile.of(() -> new ByteArrayInputStream(abc), "a.png");

    assertThat(file.open().readAllBytes()).isEqualTo(abc);
    assertThat(file.open().readAllBytes()).isEqualTo(abc);
  }

  @Test
  void keepsItsOwnCopyOfBytes() throws IOException {
    InputFile file = InputFile.of(abc, "a.png");
    abc[0] = 'x';

    assertThat(file.open().readAllBytes()).containsExactly('a', 'b', 'c');
  }

  @Test
  void goesByItsNameWhenTheServerHasIt() {
    InputFile file = InputFile.onServer("folder/photo.png [output]");

    assertThat(file.serverName()).isEqualTo("folder/photo.png [output]");
    assertThat(file.needsUpload()).isFalse();
    assertThat(file).isEqualTo(InputFile.onServer("folder/photo.png [output]"));
    assertThat(file).isNotEqualTo(InputFile.onServer("photo.png"));
    assertThatIllegalStateException().isThrownBy(file::open);
    assertThatIllegalStateException().isThrownBy(file::uploadName);
  }

  @Test
  void anOutputGoesByWhatItsServerCallsIt() throws IOException {
    InputImage file = InputImage.of(new OutputImage(REFERENCE, new OneFile("http://a/", abc)));

    assertThat(file.serverName()).isEqualTo("art/cat_00001_.png [output]");
    assertThat(file.needsUpload()).isTrue();
    assertThat(file.open().readAllBytes()).isEqualTo(abc);
    assertThat(file)
        .hasToString("InputFile[art/cat_00001_.png [output]]")
        .isEqualTo(InputImage.of(new OutputImage(REFERENCE, new OneFile("http://a/", abc))))
        .isNotEqualTo(InputImage.of(new OutputImage(REFERENCE, new OneFile("http://b/", abc))));
  }

  @Test
  void anOutputIsUploadedUnderANameOfItsOwn() {
    InputImage one = InputImage.of(new OutputImage(REFERENCE, new OneFile("http://a/", abc)));
    InputImage other = InputImage.of(new OutputImage(REFERENCE, new OneFile("http://b/", abc)));

    assertThat(one.uploadName()).matches("weft/[0-9a-f]{64}\\.png");
    assertThat(other.uploadName()).isNotEqualTo(one.uploadName());
  }

  @Test
  void oneContentIsOneFileWhateverItIsTakenFor() {
    assertThat(InputImage.of(abc)).isEqualTo(InputVideo.of(abc)).isEqualTo(InputFile.of(abc));
  }

  @Test
  void saysWhichFileIsMissing() {
    Path gone = folder.resolve("gone.png");

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> InputFile.of(gone))
        .withMessageContaining("gone.png");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> InputFile.of(folder))
        .withMessageContaining(folder.toString());
  }

  /** A server with one file. */
  private record OneFile(String address, byte[] content) implements FileDownload {

    @Override
    public InputStream open(FileReference file) {
      return new ByteArrayInputStream(content);
    }

    @Override
    public URI url(FileReference file) {
      return URI.create(address + file.fileName());
    }
  }
}
