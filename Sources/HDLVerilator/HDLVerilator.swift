import HDLIR
