#!/bin/sh
# Finds the program where this file really lies, also by a link to it, and runs it with the Node beside it.
at=$(readlink -f -- "$0") || exit 2
BULLETIN_HOME=${at%/*}
export BULLETIN_HOME
refuse() {
  printf 'bulletin：%s\n' "$@" >&2
  exit 2
}
case $(uname -m) in
  MACHINE) ;;
  loongarch64 | mips64*) refuse '这台电脑是龙芯的，这个包里没有它能用的 Node，用不了。' '系统的软件仓库里有 Node.js 20.19 以上版本的，可以用 npm 的包（见 docs/share.html）。' ;;
  sw_64*) refuse '这台电脑是申威的，这个包里没有它能用的 Node，用不了。' ;;
  x86_64) refuse '这台电脑要用 x64 的包（bulletin-…-linux-x64.tar.gz 或 …_amd64.deb），这一个是 arm64 的。' ;;
  aarch64) refuse '这台电脑要用 arm64 的包（bulletin-…-linux-arm64.tar.gz 或 …_arm64.deb），这一个是 x64 的。' ;;
  *) refuse "这台电脑（$(uname -m)）用不了这个包。" ;;
esac
case $(getconf GNU_LIBC_VERSION 2>/dev/null) in
  'glibc 2.'[0-9] | 'glibc 2.1'[0-9] | 'glibc 2.2'[0-7])
    refuse "系统太旧（$(getconf GNU_LIBC_VERSION)），要 glibc 2.28 以上：麒麟 V10、统信 20 起都可以。" ;;
esac
for part in node bin/bulletin.js dist/load.cjs; do
  [ -f "$BULLETIN_HOME/$part" ] || refuse "程序的文件不全，缺 $BULLETIN_HOME/$part。" '请把原来的文件夹删掉，重新解压整个压缩包。'
done
# It is heard only where the system refuses to run the program below.
trap 'printf "bulletin：%s\n" "系统不许运行 $BULLETIN_HOME/node。" "麒麟：在“安全中心”的“应用控制与保护”（执行控制）里允许它，或者请管软件的同志允许。" "U 盘、共享文件夹上不许运行程序的，把程序的文件夹拷到自己的主目录。" >&2' EXIT
exec "$BULLETIN_HOME/node" "$BULLETIN_HOME/bin/bulletin.js" "$@"
