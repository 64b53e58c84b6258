package org.tiaocai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies sealed comes back byte for byte, or not at all. */
@DisplayName("加密的文件")
class FileSealTest {

    private static final int PART = FileSeal.PART;
    private static final int SEALED_PART = PART + FileSeal.TAG;

    private final Key key = Key.made(new SecureRandom());
    private final Keys keys = new Keys(List.of(key));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, PART - 1, PART, PART + 1, 2 * PART, 3 * PART + 7})
    @DisplayName("任何长度都原样读回，磁盘上看不到原文")
    void comes_back_as_it_was(int length) throws IOException {
        var content = content(length);
        var sealed = sealed(content);
        assertThat(opened(sealed)).isEqualTo(content);
        assertThat(sealed.length)
                .isEqualTo(FileSeal.lengthOfHead() + length + FileSeal.TAG * Math.max(1, (length + PART - 1) / PART));
    }

    @Test
    @DisplayName("同一份文件两次加密，密文不同")
    void never_twice_the_same() throws IOException {
        assertThat(sealed(content(100))).isNotEqualTo(sealed(content(100)));
    }

    @Test
    @DisplayName("改动任何一处、截断、调换、删去或者重复一段，都读不出来")
    void what_was_changed_does_not_open() throws IOException {
        var sealed = sealed(content(3 * PART));
        var head = FileSeal.lengthOfHead();
        for (var at : new int[] {9, head - 1, head, head + PART / 2, sealed.length - 1}) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> opened(changed)).as("第 %d 字节", at).isInstanceOf(IOException.class);
        }
        for (var length : new int[] {head, head + 1, head + SEALED_PART, head + 2 * SEALED_PART, sealed.length - 1}) {
            assertThatThrownBy(() -> opened(Arrays.copyOf(sealed, length)))
                    .as("截断到 %d", length)
                    .isInstanceOf(IOException.class);
        }
        var swapped = sealed.clone();
        System.arraycopy(sealed, head, swapped, head + SEALED_PART, SEALED_PART);
        System.arraycopy(sealed, head + SEALED_PART, swapped, head, SEALED_PART);
        assertThatThrownBy(() -> opened(swapped)).isInstanceOf(IOException.class);
        var withoutFirst = new byte[sealed.length - SEALED_PART];
        System.arraycopy(sealed, 0, withoutFirst, 0, head);
        System.arraycopy(sealed, head + SEALED_PART, withoutFirst, head, withoutFirst.length - head);
        assertThatThrownBy(() -> opened(withoutFirst)).isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("别的密钥打不开；没有加密的旧文件原样读出")
    void other_keys_and_old_files() throws IOException {
        var other = new Keys(List.of(Key.made(new SecureRandom())));
        var sealed = sealed(content(10));
        assertThatThrownBy(() -> OpeningInput.of(other, new ByteArrayInputStream(sealed)))
                .isInstanceOf(IOException.class);
        for (var old : new byte[][] {new byte[0], "%PDF-1.7".getBytes("US-ASCII"), content(PART)}) {
            assertThat(opened(old)).isEqualTo(old);
        }
    }

    private byte[] sealed(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sealing = new SealingOutput(key, out)) {
            for (int at = 0; at < content.length; at += 1000) {
                sealing.write(content, at, Math.min(1000, content.length - at));
            }
        }
        return out.toByteArray();
    }

    private byte[] opened(byte[] sealed) throws IOException {
        try (var in = OpeningInput.of(keys, new ByteArrayInputStream(sealed))) {
            return in.readAllBytes();
        }
    }

    private static byte[] content(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }
}
