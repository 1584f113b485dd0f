/*
 * Laid before the C library of a lobby: while the file FAULTS is there, what is written to its database waits or fails
 * as on a disk that is slow or broken. FAULTS holds `slow MILLISECONDS`, `error`, or `read-only`, as
 * after the kernel has closed a disk that it mistrusts.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int is_database(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strstr(path, "/naeste.db") != NULL;
}

/* Less than 0: it fails with that error; otherwise so many milliseconds to wait. */
static int fault(int fd) {
  const char *file = getenv("FAULTS");
  char word[32] = "";
  int ms = 0;
  if (!file || !is_database(fd)) return 0;
  FILE *faults = fopen(file, "r");
  if (!faults) return 0;
  int read = fscanf(faults, "%31s %d", word, &ms);
  fclose(faults);
  if (read >= 1 && strcmp(word, "error") == 0) return -EIO;
  if (read >= 1 && strcmp(word, "read-only") == 0) return -EROFS;
  return read == 2 && strcmp(word, "slow") == 0 ? ms : 0;
}

#define NEXT(name) __typeof__(name) *next = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)
#define FAIL_IF_BROKEN(fd) { int found = fault(fd); if (found < 0) { errno = -found; return -1; } }

#define SYNC(name)                      \
  int name(int fd) {                    \
    NEXT(name);                         \
    int ms = fault(fd);                 \
    if (ms < 0) { errno = -ms; return -1; } \
    if (ms > 0) usleep(ms * 1000);      \
    return next(fd);                    \
  }
SYNC(fsync)
SYNC(fdatasync)

ssize_t write(int fd, const void *bytes, size_t count) {
  NEXT(write);
  FAIL_IF_BROKEN(fd)
  return next(fd, bytes, count);
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
  NEXT(pwrite);
  FAIL_IF_BROKEN(fd)
  return next(fd, bytes, count, at);
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  NEXT(pwrite64);
  FAIL_IF_BROKEN(fd)
  return next(fd, bytes, count, at);
}
